import { agencyName } from '../domain/agency.ts';
import { type Finding, byWeight } from '../domain/finding.ts';
import { eventKind } from '../language/event-kinds.ts';
import { distinct, mergeFinding } from './merge-finding.ts';

/** Kinds of finding of which many can be alike, how many make a sum, and what the sum asks. */
const alike: Readonly<
  Record<string, { from: number; ask: (agency: string, count: number, domain: string) => string }>
> = {
  'omitted-record': {
    from: 3,
    ask: (agency, count, domain) =>
      `Why does the report leave these out? ${agency} has ${count} rows of ${eventKind(domain)?.name ?? 'one kind'} in its log that its report does not tell of, or tells of without the child’s words.`,
  },
  'sharing-gap': {
    from: 2,
    ask: (agency, count) =>
      `What was the family asked, told and shown? ${agency} leaves ${count} such questions open.`,
  },
};

/**
 * Findings in which many alike of one agency stand once, with the evidence of all and the weight of the gravest; each single one
 * stays as something to consider under it.
 */
export function summed(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key) groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const under = new Set<Finding>();
  const sums = new Map<Finding, Finding>();
  for (const group of groups.values()) {
    const [first] = group;
    const of = first && alike[first.kind];
    if (!first || !of || group.length < of.from) continue;
    for (const one of group) under.add(one);
    sums.set(first, sumOf(group, first, of.ask));
  }
  return findings.flatMap((finding) => {
    const sum = sums.get(finding);
    const single: Finding = under.has(finding) ? { ...finding, weight: 'consider' } : finding;
    return sum ? [sum, single] : [single];
  });
}

/** What findings are alike by; the gravest gaps in sharing are asked about one by one. */
function keyOf({ kind, weight, agency, domain, record }: Finding): string | null {
  if (weight === 'consider' || !agency) return null;
  if (kind === 'omitted-record') return record === undefined ? null : `${kind}\n${agency}\n${domain ?? ''}`;
  return kind === 'sharing-gap' && weight === 'should' ? `${kind}\n${agency}` : null;
}

function sumOf(
  group: readonly Finding[],
  first: Finding,
  ask: (agency: string, count: number, domain: string) => string,
): Finding {
  const gravest = [...group].sort(byWeight)[0] ?? first;
  const agency = first.agency ?? '';
  const sum = mergeFinding({
    kind: first.kind,
    weight: gravest.weight,
    agency,
    ...(first.domain ? { domain: first.domain } : {}),
    message: ask(agencyName(agency), group.length, first.domain ?? ''),
    why: first.why,
    evidence: distinct(group.flatMap(({ evidence }) => evidence)),
    suggestions: first.suggestions,
  });
  // All the words of a sum can be those of one that it sums up.
  return { ...sum, id: sum.id.replace(':', ':all-') };
}
