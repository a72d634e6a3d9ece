import type { LogEntry } from '../domain/agency-log.ts';
import { contentWords } from '../language/content-words.ts';
import { type Days, daysApart, daysOf, lengthOf } from './days.ts';
import { type Piece, commonBits } from './piece.ts';

/** Whether a report tells a row of the agency's own log: in full, without the child's own words, or not at all. */
export type Telling = { told: 'yes' | 'without-words' | 'no'; by: Piece | null; quote: string | null };

/** Looks for one row in what the report says: by its reference, its words in quotation, or its day together with its content. */
export function rowInReport(entry: LogEntry, pieces: readonly Piece[], names: ReadonlySet<string>): Telling {
  const text = `${entry.category}. ${entry.text.text}`;
  const words = contentWords(text, names);
  const quotes = quotesIn(entry.text.text);
  const days = daysOf(entry.when);
  const by =
    pieces.find((piece) => entry.reference.length > 2 && piece.text.includes(entry.reference)) ??
    pieces.find((piece) => tells(piece, days, words, quotes));
  if (!by) return { told: 'no', by: null, quote: null };
  const lost = quotes.find((quote) => isLost(quote, pieces, names));
  return lost === undefined ? { told: 'yes', by, quote: null } : { told: 'without-words', by, quote: lost };
}

function tells(
  piece: Piece,
  days: readonly Days[],
  words: ReadonlySet<string>,
  quotes: readonly string[],
): boolean {
  const bits = commonBits(words, piece.words);
  const quoted = quotes.some(
    (quote) => quote.split(' ').length > 1 && fold(piece.text).includes(fold(quote)),
  );
  const [day] = days;
  const near = day ? piece.days.map((one) => fit(day, one)) : [];
  if (near.includes('same')) return bits >= 1.5 || quoted;
  if (near.includes('near')) return bits >= 3.5 || quoted;
  if (near.includes('about')) return bits >= 2.5 || quoted;
  // Another day is given, so it tells of something else; without any day it takes the very words.
  if (piece.days.length > 0) return false;
  return quoted || (bits >= 5 && bits / Math.max(1, words.size) >= 0.6);
}

function fit(row: Days, told: Days): 'same' | 'near' | 'about' | 'other' {
  const apart = daysApart(row, told);
  if (!told.isSure && lengthOf(told) > 1) return apart === 0 && lengthOf(told) <= 62 ? 'about' : 'other';
  if (apart <= 1) return 'same';
  return apart <= 14 ? 'near' : 'other';
}

/** The words in quotation marks of a row: what somebody, mostly the child, is recorded as saying. */
export const quotesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=^|[\s(])['‘"“]([^'’"”‘“]+(?:['’][a-z]+[^'’"”‘“]*)*)['’"”](?=[\s.,;:)!?]|$)/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((quote) => quote.length > 3);

function isLost(quote: string, pieces: readonly Piece[], names: ReadonlySet<string>): boolean {
  const words = contentWords(quote, names);
  if (words.size === 0) return false;
  return !pieces.some(
    (piece) => fold(piece.text).includes(fold(quote)) || [...words].some((word) => piece.words.has(word)),
  );
}

const fold = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
