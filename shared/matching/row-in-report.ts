import type { LogEntry } from '../domain/agency-log.ts';
import { type Days, daysApart, daysOf, lengthOf } from './days.ts';
import {
  type LookedFor,
  isOfTheDay,
  lookedFor,
  namesOutsider,
  rowDays,
  tellsOfTheDay,
} from './row-looked-for.ts';
import { type EventKind, kindsIn } from '../language/event-kinds.ts';
import type { Names } from './names.ts';
import { type Piece, commonBits, fold } from './piece.ts';
import { quotesIn } from './quotes-in.ts';
import type { ReportIndex } from './report-index.ts';

/**
 * Whether a report tells a row of the agency's own log: in full, without the child's own words, in softer words (of the day, but not
 * of what made it grave), or not at all.
 */
export type Telling =
  | { told: 'yes' | 'softened'; by: Piece }
  | { told: 'without-words'; by: Piece; quote: string }
  | { told: 'no' };

type Graveness = Pick<EventKind, 'id' | 'gravity'>;

/** Looks for one row in what the report says: by its reference, its words in quotation, or its day together with its content. */
export function rowInReport(entry: LogEntry, report: ReportIndex, names: Names, kind: Graveness): Telling {
  const words = names.words(`${entry.category}. ${entry.text.text}`);
  const quotes = quotesIn(entry.text.text);
  const by = byReference(entry.reference, report) ?? byContent(entry, report, words, quotes, names);
  if (!by) return { told: 'no' };
  const lost = quotes.find((quote) => isLost(quote, report, names));
  if (lost !== undefined) return { told: 'without-words', by, quote: lost };
  return { told: isSoftened(names.plain(entry.text.text), entry, by, report, kind) ? 'softened' : 'yes', by };
}

/** Whether nothing that the report says of that day, nor the piece that tells of it, is of any kind that the row is of, which is grave. */
function isSoftened(
  text: string,
  { when }: LogEntry,
  by: Piece,
  { pieces }: ReportIndex,
  kind: Graveness,
): boolean {
  const kinds = new Set(kindsIn(text).map(({ id }) => id));
  if (kind.gravity === 'consider' || !kinds.has(kind.id)) return false;
  const [day] = daysOf(when);
  const ofThatDay = pieces.filter(
    (piece) => piece === by || (day && piece.days.some((one) => fit(day, one) === 'same')),
  );
  return !ofThatDay.some(({ plain }) => kindsIn(plain).some(({ id }) => kinds.has(id)));
}

function byReference(reference: string, { pieces, folded }: ReportIndex): Piece | undefined {
  if (reference.length <= 2 || !folded.includes(fold(reference))) return undefined;
  const whole = new RegExp(`(?<![\\w-])${reference.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`);
  return pieces.find((piece) => whole.test(piece.text));
}

function byContent(
  entry: LogEntry,
  report: ReportIndex,
  words: ReadonlySet<string>,
  quotes: readonly string[],
  names: Names,
): Piece | undefined {
  const days = rowDays(entry);
  const said = quotes.map(fold).filter((quote) => quote.includes(' ') && report.folded.includes(quote));
  // Words in quotation are told wherever they stand, unless another day is given for them.
  const [day, ...turned] = days;
  const pieces =
    said.length > 0
      ? report.pieces
      : [...report.candidates(day, words), ...turned.flatMap((other) => report.candidates(other, words))];
  const row = lookedFor(entry, days, words, said, names);
  return pieces.find((piece) => tells(piece, row));
}

function tells(piece: Piece, row: LookedFor): boolean {
  const { days, words, said, kinds } = row;
  const bits = commonBits(words, piece.words);
  const share = bits / words.size;
  const isQuoted = said.some((quote) => piece.folded.includes(quote));
  const near = new Set(days.flatMap((day) => piece.days.map((one) => fit(day, one))));
  if (near.has('same'))
    return bits >= 1.5 || isQuoted || (isOfTheDay(piece, row) && tellsOfTheDay(piece, row, bits));
  if (near.has('near')) return bits >= 3.5 || isQuoted;
  // "She had a graze in July" tells of the knee grazed on the 7th: one telling word of the same kind is enough.
  const isOfKind = () => bits > 0 && kinds.size > 0 && kindsIn(piece.plain).some(({ id }) => kinds.has(id));
  if (near.has('stretch')) return bits >= 1.5 || isOfKind() || isQuoted;
  if (near.has('about'))
    return (
      bits >= 2.5 || isOfKind() || (bits >= 1.5 && share >= 0.7) || isQuoted || namesOutsider(piece, row)
    );
  // Another day is given, so it tells of something else; without any day it takes the very words.
  if (days.length > 0 && piece.days.length > 0) return false;
  return (
    isQuoted || (bits >= 5 && share >= 0.6) || (bits >= 2.5 && share >= 0.4 && namesOutsider(piece, row))
  );
}

function fit(row: Days, told: Days): 'same' | 'stretch' | 'near' | 'about' | 'other' {
  const apart = daysApart(row, told);
  if (!told.isSure && lengthOf(told) > 1)
    return apart > 0 ? 'other' : lengthOf(told) <= 8 ? 'stretch' : 'about';
  if (apart <= 1) return 'same';
  return apart <= 14 ? 'near' : 'other';
}

function isLost(quote: string, report: ReportIndex, names: Names): boolean {
  const words = names.words(quote);
  if (words.size === 0) return false;
  return !report.folded.includes(fold(quote)) && ![...words].some((word) => report.words.has(word));
}
