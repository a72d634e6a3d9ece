import { agencyName } from '../../../shared/domain/agency.ts';
import type { ChronologyRow, Merged } from '../../../shared/domain/merged.ts';
import { decidedRows } from '../../../shared/domain/decided-rows.ts';
import { compareWhen, span } from '../../../shared/domain/when.ts';
import { memoised } from './memoised.ts';

/**
 * How the chronology is narrowed: an agency, a child, a certainty of date, the first and last month (`2025-05`; each null for
 * all), words, findings only.
 */
export type ChronologyFilter = {
  agency: string | null;
  child: string | null;
  certainty: ChronologyRow['when']['kind'] | null;
  from: string | null;
  to: string | null;
  text: string;
  findingsOnly: boolean;
};

/** The filter that lets every event through. */
export const everyEvent: ChronologyFilter = {
  agency: null,
  child: null,
  certainty: null,
  from: null,
  to: null,
  text: '',
  findingsOnly: false,
};

export type ChronologyColumn = 'when' | 'agency' | 'what' | 'source';
export type ChronologyOrder = { column: ChronologyColumn; descending: boolean };

/** The ids of the rows whose words some finding stands on, with how many findings do. */
export const rowsWithFindings = memoised((merged: Merged): ReadonlyMap<string, number> => {
  const byFile = Map.groupBy(
    merged.findings.flatMap(({ evidence }) => evidence),
    ({ file }) => file,
  );
  const found = new Map<string, number>();
  for (const row of merged.chronology) {
    const { file, start, end } = row.from;
    const count = (byFile.get(file) ?? []).filter((words) => words.start < end && start < words.end).length;
    if (count > 0) found.set(row.id, count);
  }
  return found;
});

/** The rows by their ids. */
export const rowsById = memoised(
  (merged: Merged): ReadonlyMap<string, ChronologyRow> =>
    new Map(merged.chronology.map((row) => [row.id, row])),
);

const searchable = memoised(
  (rows: readonly ChronologyRow[]): ReadonlyMap<string, string> =>
    new Map(
      rows.map((row) => [
        row.id,
        [
          row.when.words,
          row.what.text,
          row.source,
          row.outcome?.text,
          row.from.organisation,
          agencyName(row.agency),
        ]
          .join(' ')
          .toLocaleLowerCase('en-GB'),
      ]),
    ),
);

/** The rows that a filter lets through, in the order asked for; equal rows keep the order of the chronology. */
export const chronologyRows = memoised(
  (merged: Merged, filter: ChronologyFilter, order: ChronologyOrder): ChronologyRow[] => {
    const texts = searchable(merged.chronology);
    const found = rowsWithFindings(merged);
    const words = filter.text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
    const rows = merged.chronology.filter(
      (row) =>
        (filter.agency === null || row.agency === filter.agency) &&
        (filter.child === null || row.children.includes(filter.child)) &&
        (filter.certainty === null || row.when.kind === filter.certainty) &&
        isWithin(row.when, filter.from, filter.to) &&
        (!filter.findingsOnly || found.has(row.id)) &&
        words.every((word) => texts.get(row.id)?.includes(word)),
    );
    const compare = comparisons[order.column];
    return rows.sort((a, b) => (order.descending ? compare(b, a) : compare(a, b)));
  },
);

/** One entry of the chronology: a row, and the rows that the chair has joined with it, in the order of time. */
export type ChronologyEntry = { row: ChronologyRow; joined: readonly ChronologyRow[] };

/** What is decided of the rows of a conference, by their ids. */
export const decidedOf = memoised((merged: Merged) => decidedRows(merged.decided));

/** Rows as entries: rows that are one event stand once, where the first of them stood, with all accounts that are joined. */
export const chronologyEntries = memoised(
  (merged: Merged, rows: readonly ChronologyRow[]): readonly ChronologyEntry[] => {
    const [of, byId] = [decidedOf(merged), rowsById(merged)];
    const told = new Set<string>();
    return rows.flatMap((row) => {
      if (told.has(row.id)) return [];
      const joined = of(row.id)
        .with.flatMap((id) => byId.get(id) ?? [])
        .sort((a, b) => compareWhen(a.when, b.when));
      for (const { id } of joined) told.add(id);
      return [{ row, joined }];
    });
  },
);

/** Whether something can have happened in these months; what has no date is in none. */
function isWithin(when: ChronologyRow['when'], from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const days = span(when);
  return (
    days !== null &&
    (from === null || days.to.slice(0, 7) >= from) &&
    (to === null || days.from.slice(0, 7) <= to)
  );
}

/** The months (`2025-05`) in which something happened, earliest first. */
export const monthsOf = memoised((rows: readonly ChronologyRow[]): string[] =>
  [...new Set(rows.flatMap(({ when }) => span(when)?.from.slice(0, 7) ?? []))].sort(),
);

const collator = new Intl.Collator('en-GB');
const comparisons: Record<ChronologyColumn, (a: ChronologyRow, b: ChronologyRow) => number> = {
  when: (a, b) => compareWhen(a.when, b.when),
  agency: (a, b) => collator.compare(agencyName(a.agency), agencyName(b.agency)),
  what: (a, b) => collator.compare(a.what.text, b.what.text),
  source: (a, b) => collator.compare(a.source, b.source),
};
