import { codes } from '../../shared/language/reader/codes.ts';
import type { Ground, Likely } from './cross-validate.ts';

/** How well passages are told apart: hits, false alarms and misses, and what follows from them. */
export type Tally = { right: number; wrong: number; lost: number };

export const precision = ({ right, wrong }: Tally): number => right / Math.max(1, right + wrong);
export const recall = ({ right, lost }: Tally): number => right / Math.max(1, right + lost);
export const f1 = (one: Tally): number =>
  (2 * precision(one) * recall(one)) / Math.max(1e-9, precision(one) + recall(one));

/** Which passages of the ground count. */
export type Among = (passage: { file: number; id: string }) => boolean;

/** Passage by passage, the greatest probability of each code in any of its sentences. */
export function byPassage(
  { passages, samples }: Ground,
  likely: Likely,
  tier: 'sure' | 'wide',
): Float64Array[] {
  const greatest = passages.map(() => new Float64Array(codes.length));
  samples.forEach(({ passage }, at) => {
    const row = greatest[passage];
    if (!row) return;
    for (let code = 0; code < codes.length; code++)
      row[code] = Math.max(row[code] ?? 0, likely[at]?.[tier][code] ?? 0);
  });
  return greatest;
}

/** The tally of each code over some passages, where a passage holds a code from the threshold of that code on. */
export function tally(
  { passages }: Ground,
  greatest: readonly Float64Array[],
  thresholds: readonly number[],
  among: Among,
): Tally[] {
  const tallies = codes.map(() => ({ right: 0, wrong: 0, lost: 0 }));
  passages.forEach((passage, at) => {
    if (!among(passage)) return;
    tallies.forEach((one, code) => {
      const holds = passage.marks.some((mark) => mark.code === code);
      const found = (greatest[at]?.[code] ?? 0) >= (thresholds[code] ?? 1);
      if (holds && found) one.right++;
      else if (found) one.wrong++;
      else if (holds) one.lost++;
    });
  });
  return tallies;
}

/** All codes together. */
export const micro = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { right, wrong, lost }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      lost: sum.lost + lost,
    }),
    { right: 0, wrong: 0, lost: 0 },
  );

/** Marked sentences where nothing at all was marked by hand, per 1,000 words of some passages. */
export function falseMarks(
  { passages, samples }: Ground,
  likely: Likely,
  tier: 'sure' | 'wide',
  thresholds: readonly number[],
  among: Among,
): number {
  let words = 0;
  for (const passage of passages) if (among(passage)) words += passage.page.text.split(/\s+/).length;
  let wrong = 0;
  samples.forEach(({ passage, line }, at) => {
    const labelled = passages[passage];
    const read = labelled?.page.lines[line];
    if (!labelled || !read || !among(labelled)) return;
    if (labelled.marks.some(({ start, end }) => start < read.end && read.start < end)) return;
    codes.forEach((_, code) => {
      if ((likely[at]?.[tier][code] ?? 0) >= (thresholds[code] ?? 1)) wrong++;
    });
  });
  return (1000 * wrong) / Math.max(1, words);
}
