import { badInput } from '../../../../shared/base/refusal.ts';
import { readDate } from '../../../../shared/language/dates.ts';
import type { Columns } from './columns.ts';
import type { CsvRow } from './scan-csv.ts';

/** Refuses a row that has more cells than headings, or that is cut short before its words or its date; `number` is 1 for the first. */
export function checkRow(file: string, row: CsvRow, number: number, columns: Columns): void {
  const { cells, line } = row;
  const place = `row ${number} (line ${line})`;
  const counted = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} under ${columns.length} headings`;
  if (cells.slice(columns.length).some((cell) => cell.words.trim()))
    throw badInput(
      file,
      `${place} has ${counted}.`,
      'Look in it for a comma that needs quotation marks round its cell, or for a quotation mark that is never closed.',
    );
  if (cells.length >= columns.length) return;
  const at = (...wanted: string[]) => columns.findIndex(({ meaning }) => wanted.includes(meaning));
  const date = at('date');
  const lacks = [
    ...(cells.length <= at('text', 'what') ? ['words'] : []),
    ...(date >= 0 && readDate(cells[date]?.words ?? '').kind === 'unknown' ? ['date'] : []),
  ];
  if (lacks.length > 0)
    throw badInput(
      file,
      `${place} is cut short: it has ${counted} and no ${lacks.join(' and no ')}.`,
      'Mend the row, or export the log again.',
    );
}
