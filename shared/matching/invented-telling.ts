import { kindsIn } from '../language/event-kinds.ts';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import { piecesOf } from './piece.ts';
import { indexReport } from './report-index.ts';
import { type Telling, rowInReport } from './row-in-report.ts';

const concern = { id: 'other', gravity: 'consider' } as const;

/** How a report tells a row of the school's log, of 7 March 2026 unless said otherwise. */
export function telling(row: string | Partial<Entry>, parts: readonly (string | Paragraph | Row)[]): Telling {
  const given = typeof row === 'string' ? { text: row } : row;
  const caseFile = caseOf(
    reportBy('school', parts),
    logBy('school', [{ on: '2026-03-07', text: '', ...given }]),
  );
  const names = namesOf(caseFile);
  const pieces = caseFile.contributions.flatMap((one) => piecesOf(one, caseFile, names));
  const [entry] = caseFile.logs.flatMap(({ entries }) => entries);
  if (!entry) throw new Error('A log without a row.');
  return rowInReport(entry, indexReport(pieces), names, kindsIn(entry.text.text)[0] ?? concern);
}

/** A row of ten telling words, none of them of any kind of event. */
export const ten =
  'Ivo keeps pebbles, feathers, acorns, candles, ribbons, pencils, marbles, shells, buttons and corks.';
/** The first of these words. */
export const what = (count: number): string =>
  ['pebbles', 'feathers', 'acorns', 'candles', 'ribbons', 'pencils', 'marbles'].slice(0, count).join(', ');
