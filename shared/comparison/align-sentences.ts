import type { Stretch } from './run.ts';
import { wordsOf } from './tokens.ts';

// Past this many pairs of sentences two texts have nothing to do with each other that a person could follow.
const mostPairs = 400_000;
// Below this share of common words two sentences read better as one taken out and one put in.
const leastAlike = 0.4;

/** How alike two sentences are: twice the words in common over the words of both, 0 to 1. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, size: number): number {
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return size === 0 ? 0 : (2 * common) / size;
}

function counted(sentence: string): { counts: Map<string, number>; size: number } {
  const counts = new Map<string, number>();
  const words = wordsOf(sentence);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/**
 * Pairs sentences of an older text with those that they became, in order, so that the pairs are alike as a whole; a
 * sentence without a partner stands against nothing.
 */
export function alignSentences(older: readonly string[], newer: readonly string[]): Stretch[] {
  const [rows, columns] = [older.length, newer.length];
  if (rows * columns > mostPairs) return [{ older: older.join(''), newer: newer.join('') }];
  const left = older.map(counted);
  const right = newer.map(counted);
  // best[row * width + column]: the most likeness that can still be had from this row and column on.
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const likeness = new Float64Array(rows * columns);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const [a, b] = [left[row], right[column]];
      const score = a && b ? alike(a.counts, b.counts, a.size + b.size) : 0;
      likeness[row * columns + column] = score;
      best[row * width + column] = Math.max(
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
        score < leastAlike ? 0 : score + (best[(row + 1) * width + column + 1] ?? 0),
      );
    }
  }
  return walked(older, newer, best, likeness);
}

function walked(
  older: readonly string[],
  newer: readonly string[],
  best: Float64Array,
  likeness: Float64Array,
): Stretch[] {
  const width = newer.length + 1;
  const found: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < older.length || column < newer.length) {
    const here = best[row * width + column] ?? 0;
    const score = column < newer.length ? (likeness[row * newer.length + column] ?? 0) : 0;
    const paired =
      row < older.length &&
      score >= leastAlike &&
      here === score + (best[(row + 1) * width + column + 1] ?? 0);
    const skipsOlder =
      column >= newer.length || (row < older.length && here === best[(row + 1) * width + column]);
    if (paired) found.push({ older: older[row++] ?? '', newer: newer[column++] ?? '' });
    else if (skipsOlder) found.push({ older: older[row++] ?? '', newer: '' });
    else found.push({ older: '', newer: newer[column++] ?? '' });
  }
  return found;
}
