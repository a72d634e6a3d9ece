import { featuresOf } from '../../shared/language/reader/features.ts';
import type { Rows } from './logistic.ts';
import type { Labelled, Sample } from './corpus.ts';

/** The features of all sentences as one matrix: the hash that each column stands for, and how much its rarity adds to it. */
export type Matrix = Rows & { keys: Int32Array; rarity: Float64Array };

/** The matrix of the samples; a feature that stands in fewer than two sentences is left out, rarer ones weigh more. */
export function matrixOf(passages: readonly Labelled[], all: readonly Sample[]): Matrix {
  const rows = all.map(({ passage, line }) => {
    const read = passages[passage]?.page.lines[line];
    const sums = new Map<number, number>();
    if (!read) return sums;
    const { keys, groups } = featuresOf(read);
    let from = 0;
    for (const { end, weight } of groups) {
      const value = weight / Math.sqrt(Math.max(1, end - from));
      for (; from < end; from++) {
        const key = keys[from] as number;
        sums.set(key, (sums.get(key) ?? 0) + value);
      }
    }
    return sums;
  });
  const standsIn = new Map<number, number>();
  for (const row of rows) for (const key of row.keys()) standsIn.set(key, (standsIn.get(key) ?? 0) + 1);
  const keys = Int32Array.from([...standsIn].filter(([, count]) => count > 1).map(([key]) => key)).sort();
  const column = new Map([...keys].map((key, at) => [key, at]));
  const rarity = Float64Array.from(keys, (key) => Math.log(1 + all.length / (standsIn.get(key) ?? 1)) / 5);
  const starts = new Int32Array(rows.length + 1);
  const at: number[] = [];
  const values: number[] = [];
  rows.forEach((row, index) => {
    for (const [key, value] of row) {
      const place = column.get(key);
      if (place === undefined) continue;
      at.push(place);
      values.push(value * (rarity[place] as number));
    }
    starts[index + 1] = at.length;
  });
  return {
    starts,
    at: Int32Array.from(at),
    values: Float64Array.from(values),
    columns: keys.length,
    keys,
    rarity,
  };
}
