import type { DisclosureDecision } from '../../domain/disclosure-decision.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block, Run } from '../../domain/report.ts';
import { span } from '../../domain/when.ts';
import { listed } from '../../language/listed.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import type { Matter } from '../part.ts';
import { joined, own } from '../run.ts';
import { agencyIn, evidenceRuns, weightCell } from './question-block.ts';

type Row = { cells: Run[][] };

/** Questions about sharing: those about the reports, then those about single decisions. */
export function sharingTables(findings: readonly Finding[], matter: Matter): Block[] {
  const { logs, contributions } = matter.merged;
  const decisions = new Map(
    [...logs.flatMap((log) => log.decisions), ...contributions.flatMap((one) => one.disclosures)].map(
      (decision): [string, DisclosureDecision] => [keyOf(decision.agency, decision.reference), decision],
    ),
  );
  const decisionOf = ({ agency, record }: Finding) => decisions.get(keyOf(agency, record));
  const reports = findings.filter((finding) => !decisionOf(finding));
  const rows = findings.flatMap((finding) => {
    const decision = decisionOf(finding);
    return decision ? [{ finding, decision }] : [];
  });
  return [
    ...(reports.length > 0 ? [reportRows(reports, matter)] : []),
    ...(rows.length > 0 ? [decisionRows(rows, matter)] : []),
  ];
}

const keyOf = (agency: string | null | undefined, reference: string | undefined): string =>
  JSON.stringify([agency ?? '', reference ?? '']);

/** Questions about how a report was shared, and what it says of that. */
function reportRows(findings: readonly Finding[], matter: Matter): Block {
  return {
    kind: 'table',
    caption: 'How the reports were shared with the family',
    columns: [
      { title: 'Weight', width: 0.12 },
      { title: 'Agency', width: 0.2 },
      { title: 'What its report says', width: 0.33 },
      { title: 'Question', width: 0.35 },
    ],
    rows: [...silent(findings, matter), ...findings.filter(speaks).map((finding) => rowOf(finding, matter))],
  };
}

const speaks = ({ evidence }: Finding): boolean => evidence.length > 0;

const rowOf = (finding: Finding, matter: Matter): Row => ({
  cells: [
    weightCell(finding),
    [own(agencyIn(finding, matter))],
    joined(evidenceRuns(finding.evidence, matter)),
    [own(finding.message)],
  ],
});

/** The reports that say nothing to a question, in one row for each question. */
const silent = (findings: readonly Finding[], matter: Matter): Row[] =>
  [
    ...Map.groupBy(
      findings.filter((finding) => !speaks(finding)),
      ({ message }) => `${message.split('?')[0] ?? ''}?`,
    ),
  ].flatMap(([question, these]): Row[] => {
    const [first] = these;
    const names = listed([...new Set(these.map((finding) => agencyIn(finding, matter)))]);
    return first
      ? [{ cells: [weightCell(first), [own(names)], [own('They do not say', 'muted')], [own(question)]] }]
      : [];
  });

function decisionRows(
  rows: readonly { finding: Finding; decision: DisclosureDecision }[],
  matter: Matter,
): Block {
  return {
    kind: 'table',
    caption: 'Decisions to share or not to share, from the log of decisions',
    columns: [
      { title: 'Weight', width: 0.12 },
      { title: 'Day and agency', width: 0.2 },
      { title: 'What the log says', width: 0.33 },
      { title: 'Question', width: 0.35 },
    ],
    rows: rows.map(({ finding, decision }) => ({
      cells: [
        weightCell(finding),
        [
          own(
            [span(decision.when) ? whenInWords(decision.when) : '', agencyIn(finding, matter)]
              .filter(Boolean)
              .join(', '),
          ),
        ],
        joined(evidenceRuns(finding.evidence, matter)),
        [own(finding.message)],
      ],
    })),
  };
}
