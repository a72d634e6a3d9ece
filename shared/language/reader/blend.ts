import { lookAlikes } from '../constructions/look-alikes.ts';
import { codes } from './codes.ts';
import type { Page } from './page.ts';
import type { Reading } from './reader.ts';

/** How many numbers the blend weighs for one sentence and one code. */
export const blended = codes.length + 11;

const likelihood = (score: number): number => 1 / (1 + Math.exp(-score - 1));

/**
 * What the blend weighs for a sentence and a code: what the n-grams say of it, of its neighbours and of the other codes; how
 * long and how exact the sentence is; whether it bears the signs of what only looks alike; and last, whether a construction stands in it (one that tells, any).
 */
export function weighed(
  page: Page,
  ngrams: Reading,
  stated: Reading,
  line: number,
  code: number,
): Float64Array {
  const row = new Float64Array(blended);
  const scores = ngrams.scores[line];
  const read = page.lines[line];
  if (!scores || !read) return row;
  const own = scores[code] ?? 0;
  let strongest = -9;
  for (let other = 0; other < codes.length; other++) {
    if (other === code) continue;
    const score = scores[other] ?? 0;
    row[other] = likelihood(score);
    if (score > strongest) strongest = score;
  }
  let at = codes.length;
  row[at++] = own / 3;
  row[at++] = strongest / 3;
  row[at++] = (ngrams.scores[line - 1]?.[code] ?? -3) / 3;
  row[at++] = (ngrams.scores[line + 1]?.[code] ?? -3) / 3;
  row[at++] = Math.log(read.tokens.length + 1) / 3;
  row[at++] = Math.log(page.lines.length) / 2;
  row[at++] = read.tokens.some(({ kind }) => kind === 'day') ? 1 : 0;
  row[at++] = read.tokens.some(({ kind }) => kind === 'number') ? 1 : 0;
  row[at++] = lookAlikes[codes[code] ?? '']?.(read) ? 1 : 0;
  const construction = stated.scores[line]?.[code] ?? 0;
  row[at++] = construction >= 1 ? 1 : 0;
  row[at++] = construction > 0 ? 1 : 0;
  return row;
}

/**
 * How probable a code counts as in each tier: what bears the signs of a look-alike is not shown in the text unless a
 * construction tells, and what a construction tells is never passed over.
 */
export function inTiers(row: Float64Array, probability: number): { sure: number; wide: number } {
  const tells = row[blended - 2] === 1;
  const looksAlike = row[blended - 3] === 1;
  return { sure: looksAlike && !tells ? 0 : probability, wide: tells ? 1 : probability };
}
