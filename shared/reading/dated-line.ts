import { findDates, type FoundDate } from '../language/dates.ts';

/** How far into a line its date begins at most, and where it ends at most, in characters. */
const reach = 60;

/** The number of a record that stands before its date: "EP/1187/26.", "CAD 4412:". */
const reference = /^\(?[A-Z]{1,6}[-/ ]?\d[\w/-]*\)?[.,:;]?\s+$/;

/**
 * The date with which a line begins, be it behind the number of a record; null for a line that begins otherwise, and where
 * nothing of the date is in figures ("Last week ...").
 */
export function dateAtHead(text: string, on: string | undefined): FoundDate | null {
  const [first] = findDates(text.slice(0, reach), on);
  if (!first || first.when.kind === 'unknown') return null;
  if (!/\d/.test(first.when.words)) return null;
  return first.start === 0 || reference.test(text.slice(0, first.start)) ? first : null;
}

/** What goes on as a sentence about the day, and is no entry under it. */
const goesOn = /^\s+(?:was|were|is|has|had|to|until|till|and|or|onwards?)\b/i;

/** Whether what follows the date of a line is an entry of its own under that date: behind a mark, a capital, or in a list of such. */
export function isEntry(rest: string, isListed: boolean): boolean {
  const gap = separator.exec(rest)?.[0] ?? '';
  if (/[:;,.–—|-]/.test(gap)) return true;
  if (gap === '') return false;
  return /^[\p{Lu}"“‘'(]/u.test(rest.slice(gap.length)) || (isListed && !goesOn.test(rest));
}

/** Marks and space between a date and what is told of it. */
export const separator = /^\s*(?:[:;,.–—-]|\||\s)+\s*/;
