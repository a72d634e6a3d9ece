import { badInput } from '../../../../shared/base/refusal.ts';
import type { AgencyLog } from '../../../../shared/domain/agency-log.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import type { Unplaced } from '../../../../shared/domain/contribution.ts';
import { isDateAlone } from '../../../../shared/language/dates.ts';
import { kindOfLog, logColumn } from '../../../../shared/template/column-of-heading.ts';
import type { LogMeaning } from '../../../../shared/template/column-words.ts';
import type { Account } from '../../../../shared/reading/reading.ts';
import { cellPassage, rowPassage } from './cell-passage.ts';
import { checkRow } from './check-row.ts';
import { type Columns, type LogKind, columnsOf, mappingFrom } from './columns.ts';
import { rowReader } from './row-reader.ts';
import { type CsvCell, type CsvRow, delimiterOf, scanCsv } from './scan-csv.ts';

/**
 * What is known of a log before it is read; `lenient` takes uneven rows with their surplus listed as unplaced, `mappingFile`
 * is what the file that names its columns is called.
 */
export type AboutLog = {
  agency: string | null;
  kind?: string;
  conference?: Conference;
  lenient?: boolean;
  mappingFile?: string;
};

/** A log as it was taken in, its text, and the account of that text. */
export type TakenInLog = { log: AgencyLog; text: string; account: Account };

/** Reads a CSV text as an agency's log of concerns or of decisions to share. */
export function readLog(file: string, text: string, about: AboutLog, mapping?: unknown): TakenInLog {
  const delimiter = delimiterOf(text);
  const { rows, openQuote } = scanCsv(text, delimiter);
  if (rows.length === 0) throw badInput(file, 'this log has no rows.', 'Export it again, with its headings.');
  if (openQuote !== null)
    throw badInput(
      file,
      `a quotation mark that opens on line ${openQuote} is never closed.`,
      'Close it, or export the log again.',
    );
  const mapped = mappingFrom(mapping, about.mappingFile);
  const headAt = headingRow(rows, mapped);
  const head = headAt === null ? null : (rows[headAt] ?? null);
  const body = rows.slice(headAt === null ? 0 : headAt + 1);
  const width = head?.cells.length ?? Math.max(...body.map((row) => row.cells.length));
  const headings = Array.from(
    { length: width },
    (_, at) => head?.cells[at]?.words.trim() || `Column ${at + 1}`,
  );
  const kind = kindOf(about.kind, headings);
  const children = about.conference?.children ?? [];
  const words = body.map((row) => row.cells.map((cell) => cell.words));
  const columns = columnsOf(headings, words, kind, mapped, children);
  if (!columns.some(({ meaning }) => meaning === (kind === 'concern-log' ? 'text' : 'what')))
    throw badInput(
      file,
      'no column could be recognised that says what happened.',
      'Give a mapping file such as {"columns": {"Details": "text"}}.',
    );

  const account: Account = { placed: [], unplaced: unplacedHead(file, text, rows, headAt, columns) };
  if (head) account.placed.push({ passage: rowPassage(file, text, head), by: 'column headings' });
  const reader = rowReader(file, text, columns, about, children);
  const log: AgencyLog = {
    file,
    agency: about.agency,
    kind: about.kind ?? kind,
    columns,
    entries: [],
    decisions: [],
    unplaced: account.unplaced,
  };
  for (const [at, row] of body.entries()) {
    const surplus = row.cells.slice(width).filter((cell) => cell.words.trim());
    if (!about.lenient) checkRow(file, row, at + 1, columns);
    for (const cell of surplus)
      account.unplaced.push({
        passage: cellPassage(file, text, cell),
        reason: `Row ${at + 1} has more cells than there are headings.`,
      });
    const id = kind === 'concern-log' ? reader.entry(log, row, at + 1) : reader.decision(log, row, at + 1);
    account.placed.push({ passage: rowPassage(file, text, row), by: id });
  }
  return { log, text, account };
}

function kindOf(given: string | undefined, headings: readonly string[]): LogKind {
  if (given && /disclos|sharing|decision/i.test(given)) return 'disclosure-log';
  return given && /concern|incident|event|contact|safeguard/i.test(given)
    ? 'concern-log'
    : kindOfLog(headings);
}

/** The row of headings: the first of the top ten that has two of our meanings or the mapping's headings, and no dates. */
function headingRow(rows: readonly CsvRow[], mapped: ReadonlyMap<string, LogMeaning>): number | null {
  const known = (cell: CsvCell) => {
    const words = cell.words.trim();
    return (
      words.length < 80 &&
      (mapped.has(words.toLowerCase()) ||
        logColumn(words, 'concern-log') !== null ||
        logColumn(words, 'disclosure-log') !== null)
    );
  };
  const isHead = (row: CsvRow) =>
    row.cells.filter(known).length >= Math.min(2, row.cells.length) &&
    !row.cells.some((cell) => isDateAlone(cell.words));
  const at = rows.slice(0, 10).findIndex((row) => row.cells.length > 1 && isHead(row));
  if (at >= 0) return at;
  return rows[0]?.cells.some((cell) => isDateAlone(cell.words) || cell.words.length > 80) ? null : 0;
}

function unplacedHead(
  file: string,
  text: string,
  rows: readonly CsvRow[],
  headAt: number | null,
  columns: Columns,
): Unplaced[] {
  const above = rows
    .slice(0, headAt ?? 0)
    .map((row) => ({ passage: rowPassage(file, text, row), reason: 'A line above the headings.' }));
  const head = headAt === null ? undefined : rows[headAt];
  const unknown = (head?.cells ?? []).flatMap((cell, at) =>
    columns[at]?.meaning === 'unplaced' && cell.words.trim()
      ? [
          {
            passage: cellPassage(file, text, cell),
            reason: 'What this column holds was not recognised; its cells are kept in the whole row.',
          },
        ]
      : [],
  );
  return [...above, ...unknown];
}
