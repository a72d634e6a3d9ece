import type { AgencyLog, LogEntry } from '../../domain/agency-log.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import { eventKind } from '../../language/event-kinds.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import type { Matter } from '../part.ts';
import { joined, own } from '../run.ts';
import { agencyIn, evidenceRuns, weightCell } from './question-block.ts';

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
