import type { Passage } from '../../../../shared/domain/passage.ts';
import { passageOf, slicePassage } from '../../../../shared/reading/passages.ts';
import type { CsvCell, CsvRow } from './scan-csv.ts';

/** The words of a cell, each in its place over quotation marks and doubled ones. */
export function cellPassage(file: string, text: string, cell: CsvCell): Passage {
  const from = cell.isQuoted ? cell.start + 1 : cell.start;
  if (!cell.isQuoted)
    return slicePassage(passageOf(file, cell.words, cell.words ? [[0, from, cell.words.length]] : []), 0);
  const pieces: [number, number, number][] = [];
  let at = 0;
  let place = from;
  while (at < cell.words.length) {
    // A run ends before the second of two doubled quotes, or at the closing one.
    const quote = text.indexOf('"', place);
    const length = Math.min(
      cell.words.length - at,
      quote < 0 || quote >= cell.end ? cell.end - place : quote - place + (text[quote + 1] === '"' ? 1 : 0),
    );
    if (length > 0) pieces.push([at, place, length]);
    at += Math.max(0, length);
    place += Math.max(0, length) + 1;
    if (place > cell.end) break;
  }
  return slicePassage(passageOf(file, cell.words, pieces), 0);
}

/** A row as it stands in the file, quoting and all. */
export const rowPassage = (file: string, text: string, row: CsvRow): Passage =>
  passageOf(file, text.slice(row.start, row.end), [[0, row.start, row.end - row.start]]);
