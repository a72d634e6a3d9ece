import type { Finding } from './finding.ts';
import type { Evidence } from './passage.ts';

/** One event as two or more agencies tell it: the findings that join their accounts, gravest first, and on what they differ. */
export type Cluster = { findings: Finding[]; evidence: Evidence[]; parts: string[] };

const order: readonly Finding['weight'][] = ['must', 'should', 'consider'];

/**
 * Findings about the same words together, so that an event told by four agencies is one question and not six; the gravest
 * first, and of these the ones that differ on more than the day.
 */
export function clusters(findings: readonly Finding[]): Cluster[] {
  const heads = findings.map((_, at) => at);
  const headOf = (at: number): number => {
    let head = at;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[at] = head;
    return head;
  };
  const placed = findings.flatMap((finding, at) =>
    isOfEvent(finding) ? finding.evidence.map((one) => ({ at, ...one })) : [],
  );
  for (const ofFile of Map.groupBy(placed, ({ file }) => file).values()) {
    // In the order of the file, what touches anything before it touches what reaches furthest.
    let reach = { end: -1, at: -1 };
    for (const { start, end, at } of ofFile.toSorted((a, b) => a.start - b.start)) {
      if (start < reach.end) heads[headOf(at)] = headOf(reach.at);
      if (end > reach.end) reach = { end, at };
    }
  }
  return [...Map.groupBy(findings.entries(), ([at]) => headOf(at)).values()]
    .map((members) => clusterOf(members.map(([, finding]) => finding)))
    .sort((a, b) => rank(a) - rank(b));
}

/** Whether a finding is of an event; what lasts (who lives there, who drinks) is told in passing of many and joins none of them. */
export const isOfEvent = ({ kind, differences = [] }: Finding): boolean =>
  kind !== 'conflict' || differences.length === 0 || differences.some(({ part }) => ofEvents.has(part));

const ofEvents: ReadonlySet<string> = new Set([
  'date',
  'time',
  'side',
  'size',
  'number',
  'account given',
  'where the children were',
  'who was there',
  'who hurt whom',
]);

function clusterOf(findings: readonly Finding[]): Cluster {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
  return {
    findings: sorted,
    evidence: sorted.flatMap(({ evidence }) => evidence),
    parts: [...new Set(sorted.flatMap(({ differences = [] }) => differences.map(({ part }) => part)))],
  };
}

/** How an injury came about and which side was hurt: of nothing else does an account that changes say as much. */
const ofInjury: ReadonlySet<string> = new Set(['account given', 'side']);

function rank({ findings: [gravest], parts }: Cluster): number {
  const isTelling = parts.some((part) => part !== 'date' && part !== 'time');
  const isOfInjury = gravest?.differences?.some(({ part }) => ofInjury.has(part)) ?? false;
  return (
    order.indexOf(gravest?.weight ?? 'consider') * 20 -
    (isOfInjury ? 10 : 0) -
    (isTelling ? 5 : 0) -
    Math.min(parts.length, 4)
  );
}
