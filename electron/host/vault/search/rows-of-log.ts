import type { AgencyLog } from '../../../../shared/domain/agency-log.ts';
import type { DisclosureDecision } from '../../../../shared/domain/disclosure-decision.ts';
import { type SearchRow, rowOfPassages } from './search-row.ts';

/** What can be found of a decision to share or not to share: its whole row. */
export function rowOfDecision(
  decision: DisclosureDecision,
  conference: string,
  agency: string | null,
): SearchRow {
  return rowOfPassages(
    {
      conference,
      kind: 'decision',
      agency: decision.agency ?? agency,
      when: decision.when,
      heading: decision.what,
    },
    [decision.row],
  );
}

/** What can be found of an agency's log: each row whole, each decision, and what was not read as a row. */
export function rowsOfLog(
  log: AgencyLog,
  conference: string,
  namesOf: (children: readonly string[]) => string[],
): SearchRow[] {
  const facts = { conference, kind: 'log', agency: log.agency } as const;
  return [
    ...log.entries.map((entry) =>
      rowOfPassages(
        {
          ...facts,
          when: entry.when,
          heading: [entry.reference, entry.category].filter(Boolean).join(', '),
          children: namesOf(entry.children),
        },
        [entry.whole],
      ),
    ),
    ...log.decisions.map((decision) => rowOfDecision(decision, conference, log.agency)),
    ...log.unplaced.map(({ passage }) => rowOfPassages({ ...facts, heading: '' }, [passage])),
  ];
}
