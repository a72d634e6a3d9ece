import { agencyName } from '../domain/agency.ts';
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
] as const;

const certainties: Record<ChronologyRow['when']['kind'], string> = {
  exact: 'exact',
  about: 'about',
  range: 'between',
  unknown: 'not known',
};

/**
 * The one chronology as CSV: RFC 4180 (commas, CRLF, quotes doubled), to be written as UTF-8; a byte order mark leads, or
 * spreadsheets misread it. No cell can start a formula. Days are ISO, a stretch as `from to to`; `Same as` gives row numbers.
 */
export function chronologyCsv({ chronology, conference }: Merged): string {
  const numbers = new Map(chronology.map((row, at) => [row.id, at + 1]));
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
    row.sameAs.flatMap((id) => numbers.get(id) ?? []).join('; '),
  ]);
  return `\uFEFF${[heads, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

function daysOf({ when }: ChronologyRow): string {
  const days = span(when);
  if (!days) return when.words;
  return days.from === days.to ? days.from : `${days.from} to ${days.to}`;
}

/** What a spreadsheet takes for the start of a formula, also behind blanks and in its wide forms. */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell as text that no spreadsheet computes, quoted where it must be. */
function cellOf(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
