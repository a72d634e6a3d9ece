import { fromBase64 } from './base64.ts';
import { codes } from './codes.ts';
import { type Features, featuresOf } from './features.ts';
import type { Page, ReadLine } from './page.ts';
import { pointAt } from './point.ts';
import type { Reader } from './reader.ts';
import type { Weights } from './weights.ts';

/** Features by hash, with a weight for each code: a table of open addresses, small enough for the page. */
type Table = { keys: Int32Array; rows: Int32Array; weights: Int8Array; mask: number };

function tableOf(weights: Weights): Table {
  const keys = new Int32Array(fromBase64(weights.keys).buffer);
  const columns = new Int8Array(fromBase64(weights.weights).buffer);
  const size = 1 << Math.ceil(Math.log2(keys.length * 2 + 2));
  const table = {
    keys: new Int32Array(size),
    rows: new Int32Array(size).fill(-1),
    weights: new Int8Array(keys.length * codes.length),
    mask: size - 1,
  };
  keys.forEach((key, row) => {
    let slot = (key ^ (key >>> 15)) & table.mask;
    while ((table.rows[slot] ?? -1) >= 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.rows[slot] = row;
    for (let code = 0; code < codes.length; code++)
      table.weights[row * codes.length + code] = columns[code * keys.length + row] ?? 0;
  });
  return table;
}

function rowOf({ keys, rows, mask }: Table, key: number): number {
  let slot = (key ^ (key >>> 15)) & mask;
  for (;;) {
    const row = rows[slot] as number;
    if (row < 0 || keys[slot] === key) return row;
    slot = (slot + 1) & mask;
  }
}

/** Reads by the words, parts of words and classes of words that stand in each sentence and beside it. */
export function byNgram(weights: Weights): Reader {
  const table = tableOf(weights);
  const { scales, added } = weights;
  const many = codes.length;

  const score = (line: ReadLine): Float64Array => {
    const { keys, groups } = featuresOf(line);
    const total = Float64Array.from(added);
    const sums = new Float64Array(many);
    let from = 0;
    for (const { end, weight } of groups) {
      const worth = weight / Math.sqrt(Math.max(1, end - from));
      sums.fill(0);
      for (; from < end; from++) {
        const row = rowOf(table, keys[from] as number);
        if (row < 0) continue;
        const base = row * many;
        for (let code = 0; code < many; code++)
          sums[code] = (sums[code] as number) + (table.weights[base + code] as number);
      }
      for (let code = 0; code < many; code++)
        total[code] = (total[code] as number) + (sums[code] as number) * worth * (scales[code] as number);
    }
    return total;
  };

  /** How much each token of a sentence speaks for a code. */
  const shares = (line: ReadLine, code: number): Float64Array => {
    const features: Features = featuresOf(line);
    const share = new Float64Array(line.tokens.length);
    let from = 0;
    for (const { end, weight } of features.groups) {
      const worth = weight / Math.sqrt(Math.max(1, end - from));
      for (; from < end; from++) {
        const row = rowOf(table, features.keys[from] as number);
        if (row < 0) continue;
        const [a = 0, b = 0, c = 0, d = 0] = features.spans.slice(from * 4, from * 4 + 4);
        const speaks = (table.weights[row * many + code] as number) * worth * (scales[code] as number);
        const second = c === a && d === a ? 0 : d - c;
        const words = b - a + second;
        if (words <= 0) continue;
        for (let at = a; at < b; at++) share[at] = (share[at] as number) + speaks / words;
        for (let at = c; at < c + second; at++) share[at] = (share[at] as number) + speaks / words;
      }
    }
    return share;
  };

  return {
    id: 'n-grams',
    read: (page: Page) => ({
      scores: page.lines.map(score),
      place: (at, code) => {
        const line = page.lines[at];
        return line && line.tokens.length > 0 ? pointAt(page.text, line, shares(line, code)) : undefined;
      },
    }),
  };
}
