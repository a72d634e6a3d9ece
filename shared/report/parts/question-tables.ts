import type { AgencyLog, LogEntry } from '../../domain/agency-log.ts';
import type { DisclosureDecision } from '../../domain/disclosure-decision.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block, Run } from '../../domain/report.ts';
import type { Matter } from '../part.ts';
import { agencyName } from '../../domain/agency.ts';
import { span } from '../../domain/when.ts';
import { eventKind } from '../../language/event-kinds.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import { joined, own } from '../run.ts';
import { organisationOf } from '../who.ts';
import { evidenceRuns, weightWords } from './question-block.ts';

const weightCell = ({ weight }: Finding): Run[] => [
  own(weightWords[weight], weight === 'must' ? 'strong' : 'plain'),
];

const agencyIn = (finding: Finding, matter: Matter): string => {
  const agency = finding.agency ?? '';
  const invited = matter.merged.conference.invitations.find((one) => one.agency === agency);
  return invited ? organisationOf(invited) : agency ? agencyName(agency) : '';
};

/** Rows of an agency's own log that its report leaves out: the sum as a question, then every row in its own words. */
export function omittedTable(findings: readonly Finding[], matter: Matter): Block[] {
  const entries = new Map(
    matter.merged.logs.flatMap((log) =>
      log.entries.map((entry): [string, LogEntry] => [
        keyOf(log, entry.reference || `row ${entry.row}`),
        entry,
      ]),
    ),
  );
  const sums = findings.filter(({ record }) => record === undefined);
  const rows = findings.filter(({ record }) => record !== undefined);
  const entryOf = ({ agency, record }: Finding) => entries.get(`${agency ?? ''} ${record ?? ''}`);
  const byAgency = Map.groupBy(rows, ({ agency }) => agency ?? '');
  return [
    ...sums.map((finding): Block => ({
      kind: 'question',
      weight: finding.weight,
      runs: [own(finding.message)],
      evidence: [],
    })),
    ...[...byAgency.values()].map((these): Block => ({
      kind: 'table',
      caption: these[0] ? `In the log of ${agencyIn(these[0], matter)}, not in its report` : '',
      columns: [
        { title: 'Weight', width: 0.12 },
        { title: 'When', width: 0.16 },
        { title: 'What it is about', width: 0.18 },
        { title: 'What the log says', width: 0.54 },
      ],
      rows: these.map((finding) => {
        const entry = entryOf(finding);
        return {
          cells: [
            weightCell(finding),
            [own(entry ? whenInWords(entry.when) : '')],
            [
              own(
                finding.domain
                  ? (eventKind(finding.domain)?.name ?? finding.domain.replaceAll('-', ' '))
                  : '',
              ),
            ],
            joined(evidenceRuns(finding.evidence, matter)),
          ],
        };
      }),
    })),
  ];
}

const keyOf = (log: AgencyLog, reference: string): string => `${log.agency ?? ''} ${reference}`;

/** Questions about sharing: those about reports as questions, those about single decisions as a table. */
export function decisionTable(findings: readonly Finding[], matter: Matter): Block[] {
  const { logs, contributions } = matter.merged;
  const decisions = new Map(
    [...logs.flatMap((log) => log.decisions), ...contributions.flatMap((one) => one.disclosures)].map(
      (decision): [string, DisclosureDecision] => [decision.reference, decision],
    ),
  );
  const reports = findings.filter(({ record }) => record === undefined || !decisions.has(record));
  const rows = findings.flatMap((finding) => {
    const decision = decisions.get(finding.record ?? '');
    return decision ? [{ finding, decision }] : [];
  });
  return [
    ...(reports.length > 0 ? [reportRows(reports, matter)] : []),
    ...(rows.length > 0 ? [decisionRows(rows, matter)] : []),
  ];
}

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
    rows: findings.map((finding) => {
      const said = evidenceRuns(finding.evidence, matter);
      return {
        cells: [
          weightCell(finding),
          [own(agencyIn(finding, matter))],
          said.length > 0 ? joined(said) : [own('Nothing', 'muted')],
          [own(finding.message)],
        ],
      };
    }),
  };
}

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

/** Questions about the wording of reports: each question once, with all the words that it is matter of. */
export const wordingQuestions = (findings: readonly Finding[], matter: Matter): Block[] =>
  [...Map.groupBy(findings, ({ message, weight }) => `${weight} ${message}`).values()].map(
    (these): Block => ({
      kind: 'question',
      weight: these[0]?.weight ?? 'consider',
      runs: [own(these[0]?.message ?? '')],
      evidence: evidenceRuns(
        these.flatMap(({ evidence }) => evidence),
        matter,
      ),
    }),
  );
