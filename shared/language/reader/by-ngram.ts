import { fromBase64 } from './base64.ts';
import { codes } from './codes.ts';
import { featuresOf, pairKeys, pairsIn, pairsOfClasses, partsOfWords } from './features.ts';
import type { Page, ReadLine } from './page.ts';
import { pointAt } from './point.ts';
import type { Reader } from './reader.ts';
import type { Token } from './token.ts';
import type { Weights } from './weights.ts';
import { wordParts } from './word-hashes.ts';

/**
 * Features by hash, with a weight for each code: a table of open addresses (hash and row side by side), and before it a map of
 * bits that turns most unknown features away.
 */
type Table = { bits: Int32Array; slots: Int32Array; weights: Int8Array; mask: number };

const bitMask = (1 << 19) - 1;
const bitOf = (key: number): number => (key ^ (key >>> 13)) & bitMask;

function tableOf(weights: Weights): Table {
  const keys = new Int32Array(fromBase64(weights.keys).buffer);
  const columns = new Int8Array(fromBase64(weights.weights).buffer);
  const size = 1 << Math.ceil(Math.log2(keys.length * 2 + 2));
  const table = {
    bits: new Int32Array((bitMask + 1) / 32),
    slots: new Int32Array(size * 2).fill(-1),
    weights: new Int8Array(keys.length * codes.length),
    mask: size - 1,
  };
  keys.forEach((key, row) => {
    const bit = bitOf(key);
    table.bits[bit >> 5] = (table.bits[bit >> 5] ?? 0) | (1 << (bit & 31));
    let slot = (key ^ (key >>> 15)) & table.mask;
    while ((table.slots[slot * 2 + 1] ?? -1) >= 0) slot = (slot + 1) & table.mask;
    table.slots[slot * 2] = key;
    table.slots[slot * 2 + 1] = row;
    for (let code = 0; code < codes.length; code++)
      table.weights[row * codes.length + code] = columns[code * keys.length + row] ?? 0;
  });
  return table;
}

function rowOf({ bits, slots, mask }: Table, key: number): number {
  const bit = bitOf(key);
  if (((bits[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
  let slot = (key ^ (key >>> 15)) & mask;
  for (;;) {
    const row = slots[slot * 2 + 1] as number;
    if (row < 0 || slots[slot * 2] === key) return row;
    slot = (slot + 1) & mask;
  }
}

/** Reads by the words, parts of words and classes of words that stand in each sentence and beside it. */
export function byNgram(weights: Weights): Reader {
  const table = tableOf(weights);
  const pairRows = Int32Array.from(pairKeys, (key) => rowOf(table, key));
  const { scales, added } = weights;
  const many = codes.length;

  const sums = new Float64Array(many);
  // The parts of a word speak alike wherever it stands, so they are added up once a word.
  const spoken: ({ count: number; sums: Int32Array } | undefined)[] = [];

  const partsOf = ({ word, id }: Token): { count: number; sums: Int32Array } => {
    const known = spoken[id];
    if (known) return known;
    const parts = wordParts(word);
    const made = { count: parts.length, sums: new Int32Array(many) };
    for (const key of parts) {
      const row = rowOf(table, key);
      if (row < 0) continue;
      for (let code = 0; code < many; code++)
        made.sums[code] = (made.sums[code] as number) + (table.weights[row * many + code] as number);
    }
    if (id >= 0) spoken[id] = made;
    return made;
  };

  /** Adds up what the parts of the words of a sentence say; how many parts there are. */
  const sumParts = ({ tokens }: ReadLine): number => {
    let count = 0;
    for (const token of tokens) {
      if (token.kind !== 'word') continue;
      const parts = partsOf(token);
      count += parts.count;
      for (let code = 0; code < many; code++)
        sums[code] = (sums[code] as number) + (parts.sums[code] as number);
    }
    return count;
  };

  const addRow = (row: number): void => {
    const base = row * many;
    for (let code = 0; code < many; code++)
      sums[code] = (sums[code] as number) + (table.weights[base + code] as number);
  };

  /** Adds up what the pairs of classes in a sentence say; how many pairs there are. */
  const sumPairs = (line: ReadLine): number => {
    let count = 0;
    pairsIn(line, (pair) => {
      count++;
      const row = pairRows[pair] as number;
      if (row >= 0) addRow(row);
    });
    return count;
  };

  const score = (line: ReadLine): Float64Array => {
    const { keys, groups } = featuresOf(line, { counted: false });
    const total = Float64Array.from(added);
    let from = 0;
    for (let group = 0; group < groups.length; group++) {
      const { end, weight } = groups[group] as (typeof groups)[number];
      sums.fill(0);
      let count = end - from;
      if (group === partsOfWords) count = sumParts(line);
      else if (group === pairsOfClasses) count = sumPairs(line);
      for (; from < end; from++) {
        const row = rowOf(table, keys[from] as number);
        if (row >= 0) addRow(row);
      }
      const worth = weight / Math.sqrt(Math.max(1, count));
      for (let code = 0; code < many; code++)
        total[code] = (total[code] as number) + (sums[code] as number) * worth * (scales[code] as number);
    }
    return total;
  };

  /** How much each token of a sentence speaks for a code. */
  const shares = (line: ReadLine, code: number): Float64Array => {
    const features = featuresOf(line, { placed: true });
    const share = new Float64Array(line.tokens.length);
    let from = 0;
    for (const { end, weight } of features.groups) {
      const worth = weight / Math.sqrt(Math.max(1, end - from));
      for (; from < end; from++) {
        const row = rowOf(table, features.keys[from] as number);
        if (row < 0) continue;
        const place = from * 4;
        const a = features.spans[place] as number;
        const b = features.spans[place + 1] as number;
        const c = features.spans[place + 2] as number;
        const d = features.spans[place + 3] as number;
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
