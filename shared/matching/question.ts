import type { Weight } from '../domain/finding.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

/**
 * What one saying answers to a question: `about` whom or what (an id, or '' for the family), the side it takes, and from which
 * day (since 1970) it says that it has been so, where it does. `isDoubtful` where it can be of this person or of another.
 */
export type Answer = { about: string; side: 'yes' | 'no'; since?: number; isDoubtful?: true };

/** Who is at hand when answers are read: the names of the conference, its adults by role, its children. */
export type Family = {
  names: Names;
  /** Whether somebody is a woman or a man, where their relationship says so. */
  sexes: ReadonlyMap<string, 'f' | 'm'>;
  mother: string | null;
  children: readonly string[];
  adults: readonly string[];
};

/** A question that reports answer in passing and that has one true answer at a time; two sides taken are a conflict. */
export type Question = {
  id: string;
  weight: Weight;
  part: string;
  /** What is put to the chair. */
  ask: string;
  /** Cheap look at a saying's words before `read`. */
  speaksOf: RegExp;
  read: (saying: Saying, family: Family) => Answer[];
};

/** The first day from which a saying says that something has been so ("since January 2026", "left in October 2025"). */
export const sinceDay = ({ text, days }: Saying): { since?: number } =>
  days[0] && whenBegun.test(text) ? { since: days[0].first } : {};

const whenBegun =
  /\b(?:since|from|after|until|(?:left|ended|moved|stopped|separated|ceased|split|lost|evicted|removed)\b[^.]{0,40}\b(?:on|in|at))\b/i;

/** One answer for each of several people. */
export const each = (ids: Iterable<string>, answer: Omit<Answer, 'about'>): Answer[] =>
  [...ids].map((about) => ({ about, ...answer }));
