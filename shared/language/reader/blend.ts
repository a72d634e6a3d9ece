import { lookAlikes } from '../constructions/look-alikes.ts';
import { codes } from './codes.ts';
import type { Page, ReadLine } from './page.ts';
import type { Reading } from './reader.ts';

/** How many numbers the blend weighs for one sentence and one code. */
export const blended = codes.length + 11;

/** Which of them says that the sentence bears the signs of what only looks like the code. */
export const looksAlike = blended - 3;
const length = codes.length + 4;
const tells = blended - 2;
const stands = blended - 1;

const lengthOf = (words: number): number => Math.log(words + 1) / 3;
const likelihood = (score: number): number => 1 / (1 + Math.exp(-score - 1));

/** What the blend weighs for each code of one sentence, but for the look-alikes, which are dearer to see. */
export type Weighed = (code: number, into: Float64Array) => void;

/**
 * Weighs a sentence for each code: what the n-grams say of it, of its neighbours and of the other codes; how long and how exact
 * the sentence is; and whether a construction stands in it (one that tells, any).
 */
export function weighing(page: Page, ngrams: Reading, stated: Reading, line: number): Weighed {
  const scores = ngrams.scores[line] ?? [];
  const before = ngrams.scores[line - 1];
  const after = ngrams.scores[line + 1];
  const constructions = stated.scores[line] ?? [];
  const tokens = page.lines[line]?.tokens ?? [];
  const likely = Array.from(scores, likelihood);
  const long = lengthOf(tokens.length);
  const lines = Math.log(page.lines.length) / 2;
  const dated = tokens.some(({ kind }) => kind === 'day') ? 1 : 0;
  const counted = tokens.some(({ kind }) => kind === 'number') ? 1 : 0;
  return (code, into) => {
    let strongest = -9;
    for (let other = 0; other < codes.length; other++) {
      into[other] = other === code ? 0 : (likely[other] ?? 0);
      if (other !== code) strongest = Math.max(strongest, scores[other] ?? -9);
    }
    let at = codes.length;
    into[at++] = (scores[code] ?? 0) / 3;
    into[at++] = strongest / 3;
    into[at++] = (before?.[code] ?? -3) / 3;
    into[at++] = (after?.[code] ?? -3) / 3;
    into[at++] = long;
    into[at++] = lines;
    into[at++] = dated;
    into[at++] = counted;
    into[looksAlike] = 0;
    into[tells] = (constructions[code] ?? 0) >= 1 ? 1 : 0;
    into[stands] = (constructions[code] ?? 0) > 0 ? 1 : 0;
  };
}

/** Whether a sentence bears the signs of what only looks like a code. */
export const seemsAlike = (line: ReadLine, code: number): boolean =>
  lookAlikes[codes[code] ?? '']?.(line) ?? false;

// "She is pregnant.": five words and no construction among them say too little to be shown on.
const tooLittle = lengthOf(5.5);

/**
 * How probable a code counts as in each tier: what bears the signs of a look-alike, or is short and holds no construction, is not
 * shown in the text unless a construction tells, and what a construction tells is never passed over.
 */
export function inTiers(row: Float64Array, probability: number): { sure: number; wide: number } {
  const told = row[tells] === 1;
  const little = row[stands] === 0 && (row[length] as number) < tooLittle;
  return { sure: !told && (little || row[looksAlike] === 1) ? 0 : probability, wide: told ? 1 : probability };
}
