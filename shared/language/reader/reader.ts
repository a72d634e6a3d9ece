import type { Page } from './page.ts';

/**
 * Where a reader would point in a sentence: offsets of the whole text, by what (the id of a construction, or "words"), and in
 * words for a person why it counts.
 */
export type Place = { start: number; end: number; by: string; why: string };

/** What a reader makes of a passage. */
export type Reading = {
  /** How strongly each sentence speaks for each code, in the order of `codes`; the scale is the reader's own. */
  scores: readonly ArrayLike<number>[];
  /** Where the reader would point in a sentence for a code, if anywhere. */
  place: (line: number, code: number) => Place | undefined;
};

/** Somebody who reads a passage for all codes at once: constructions, n-grams, or a stronger reader that comes later. */
export type Reader = { id: string; read: (page: Page) => Reading };
