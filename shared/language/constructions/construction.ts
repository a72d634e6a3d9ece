import type { ReadLine } from '../reader/page.ts';

/**
 * A general way of saying something, and why it counts. `says` are its forms: words in small letters ("_" joins a phrase),
 * classes of the lexicon in capitals, "|" between what may stand in one place, "..3" for up to three words between, "?" after
 * what may be missing, "^" where the sentence begins.
 */
export type Construction = {
  id: string;
  tier: 'sure' | 'wide';
  says: readonly string[];
  reason: string;
  /** It does not count where this holds of the sentence. */
  unless?: (line: ReadLine) => boolean;
  /** It counts only where this holds of the sentence. */
  when?: (line: ReadLine) => boolean;
};
