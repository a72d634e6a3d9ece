import { csvText } from '../base/csv-text.ts';
import { agencyName } from '../domain/agency.ts';
import { decidedRows, perhapsSame } from '../domain/decided-rows.ts';
import type { ChronologyRow, Merged } from '../domain/merged.ts';
import { span } from '../domain/when.ts';

const heads = [
  'Row',
  'Date',
  'Certainty',
  'Time',
  'Agency',
  'Organisation',
  'Author',
  'Children',
  'Event',
  'Source',
  'Outcome',
  'File',
  'Place',
  'Same as',
  'One event with',
] as const;

const certainties: Record<ChronologyRow['when']['kind'], string> = {
  exact: 'exact',
  about: 'about',
  range: 'between',
  unknown: 'not known',
};

/**
 * The one chronology as CSV (see csvText). Days are ISO, a stretch as `from to to`; `Same as` gives the
 * numbers of rows that may be the same event, `One event with` those that the chair takes as the same.
 */
export function chronologyCsv({ chronology, conference, decided }: Merged): string {
  const numbers = new Map(chronology.map((row, at) => [row.id, at + 1]));
  const decidedOf = decidedRows(decided);
  const numbered = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []).join('; ');
  const names = new Map<string, string>(conference.children.map(({ id, name }) => [id, name]));
  const lines = chronology.map((row, at) => [
    String(at + 1),
    daysOf(row),
    certainties[row.when.kind],
    row.when.kind === 'exact' ? (row.when.time ?? '') : '',
    agencyName(row.agency),
    row.from.organisation,
    row.from.author,
    row.children.map((id) => names.get(id) ?? id).join('; '),
    row.what.text,
    row.source,
    row.outcome?.text ?? '',
    row.from.file,
    row.from.place,
    numbered(perhapsSame(row.sameAs, decidedOf(row.id))),
    numbered(decidedOf(row.id).with),
  ]);
  return csvText(heads, lines);
}

function daysOf({ when }: ChronologyRow): string {
  const days = span(when);
  if (!days) return when.words;
  return days.from === days.to ? days.from : `${days.from} to ${days.to}`;
}
