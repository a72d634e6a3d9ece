import type { Difference, Finding } from '../../domain/finding.ts';
import type { Evidence } from '../../domain/passage.ts';
import type { Block, Run } from '../../domain/report.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Matter } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';
import { type Cluster, clusters } from '../../domain/clusters.ts';

/** How many events are named; the register has all. */
const most = 3;

/** What agencies tell differently: how much, and what each side says where it is more than the day. */
export function differing(findings: readonly Finding[], matter: Matter): Block[] {
  const every = clusters(findings.filter(({ kind }) => kind === 'same-event' || kind === 'conflict')).filter(
    ({ parts }) => parts.length > 0,
  );
  const grave = every.filter(({ findings: [gravest] }) => gravest?.weight !== 'consider');
  // What is only to be looked at stands in the register.
  const all = grave.length > 0 ? grave : every;
  if (all.length === 0) return [];
  const items = all.flatMap((cluster) => lines(cluster, matter)).slice(0, most);
  return [
    {
      kind: 'question',
      weight: all[0]?.findings[0]?.weight ?? 'should',
      runs: [
        own(
          `Which account is right? ${counted(all.length, 'matter is', 'matters are')} told differently by different agencies.`,
        ),
      ],
      evidence: items,
    },
  ];
}

/** One line for a cluster: each part on which it differs most tellingly, and what each agency says. */
function lines({ findings }: Cluster, matter: Matter): Run[][] {
  const telling =
    findings.find(({ differences = [] }) =>
      differences.some(({ part }) => part !== 'date' && part !== 'time'),
    ) ?? findings.find(({ differences = [] }) => differences.length > 0);
  if (!telling) return [];
  const parts = (telling.differences ?? []).toSorted(
    (a, b) => Number(a.part === 'date') - Number(b.part === 'date'),
  );
  return [
    parts.flatMap((difference, at) => [
      ...(at > 0 ? [own('; ')] : []),
      ...sides(difference, telling, matter),
    ]),
  ];
}

function sides({ part, values }: Difference, { evidence }: Finding, matter: Matter): Run[] {
  return [
    own(`${part.charAt(0).toUpperCase()}${part.slice(1)}: `, 'muted'),
    ...values.flatMap((value, at) => [
      ...(at > 0 ? [own(' or ')] : []),
      ...valueRuns(value, evidence[at], matter),
    ]),
  ];
}

/** What one side says: its own words where they stand in the evidence, else the value and whose it is. */
function valueRuns(value: string, evidence: Evidence | undefined, matter: Matter): Run[] {
  const contribution = matter.merged.contributions.find(({ file }) => file === evidence?.file);
  const who = contribution ? organisationOf(contribution) : '';
  const at = evidence ? evidence.quote.toLowerCase().indexOf(value.toLowerCase()) : -1;
  if (!evidence || at < 0) return [own([dayInWords(value), who && `(${who})`].filter(Boolean).join(' '))];
  const start = evidence.start + at;
  return matter.shown({ file: evidence.file, quote: value, start, end: start + value.length });
}
