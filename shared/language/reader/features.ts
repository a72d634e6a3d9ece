import { namedClasses } from '../lexicon/sightings.ts';
import type { ReadLine } from './page.ts';
import { characters, hashesOf, mix, seeds } from './word-hashes.ts';

/**
 * What the n-gram reader sees in one sentence: the first `count` of `keys` are hashes of features, `spans` four token numbers for
 * each where they were asked for (where it stands: from, up to; and from, up to of its second half), `groups` where each kind of
 * feature ends and how much it weighs. A group counts as its weight divided by the root of its size, so that long sentences
 * weigh no more than short ones. All of it is used again for the next sentence.
 */
export type Features = {
  keys: Int32Array;
  count: number;
  spans: Int32Array;
  groups: readonly { end: number; weight: number }[];
};

const bucket = (count: number, top: number): number => Math.min(top, Math.floor(Math.log2(count + 1)));

/** Which of the groups holds the parts of words: it is the same for a word wherever it stands. */
export const partsOfWords = 1;

/** Which of the groups holds the pairs of classes: there are few of them, and they make up half of all features. */
export const pairsOfClasses = 4;

// Words; parts of words; stems; classes; pairs of classes; a class with its neighbour; classes next door; shape.
const groups = [1, 1.5, 1.2, 1, 1, 0.8, 0.5, 0.5].map((weight) => ({ end: 0, weight }));
let keys = new Int32Array(4096);
let spans = new Int32Array(4096 * 4);
let words = new Int32Array(256);
let stems = new Int32Array(256);

const pairs = new Int32Array(namedClasses * namedClasses);
for (let a = 0; a < namedClasses; a++)
  for (let b = 0; b < namedClasses; b++) pairs[a * namedClasses + b] = mix(mix(seeds.pair, a), b);

/** The hash of each pair of classes: of class `a` before class `b` at `a * namedClasses + b`. */
export const pairKeys: Readonly<Int32Array> = pairs;

/** The named classes of a sentence as pairs that stand near each other, the one before the other: which pair, and where. */
export function pairsIn(
  { sightings }: ReadLine,
  each: (pair: number, from: number, to: number, from2: number, to2: number) => void,
): void {
  for (let k = 0; k < sightings.length; k += 3) {
    const a = sightings[k] as number;
    if (a >= namedClasses) continue;
    const to = sightings[k + 2] as number;
    for (let j = 0; j < sightings.length; j += 3) {
      const gap = (sightings[j + 1] as number) - to;
      const b = sightings[j] as number;
      if (gap < 0 || b >= namedClasses || a === b) continue;
      // What follows begins still further off.
      if (gap > 30) break;
      each(a * namedClasses + b, sightings[k + 1] as number, to, gap + to, sightings[j + 2] as number);
    }
  }
}

function longer(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(Math.max(array.length * 2, least));
  made.set(array);
  return made;
}

/** The features of a sentence; with their spans where they are wanted, and without parts of words and pairs where they are not. */
export function featuresOf(line: ReadLine, { placed = false, counted = true } = {}): Features {
  let count = 0;
  let group = 0;
  const put = (key: number, from: number, to: number, from2 = from, to2 = to) => {
    if (count === keys.length) {
      keys = longer(keys, 0);
      spans = longer(spans, 0);
    }
    if (placed) {
      const at = count * 4;
      spans[at] = from;
      spans[at + 1] = to;
      spans[at + 2] = from2;
      spans[at + 3] = to2;
    }
    keys[count++] = key;
  };
  const close = () => {
    (groups[group++] as { end: number }).end = count;
  };
  const { tokens, sightings } = line;
  const { length } = tokens;
  if (length + 2 > words.length) {
    words = longer(words, length + 2);
    stems = longer(stems, length + 2);
  }
  for (let at = 0; at < length; at++) {
    const { hash, stem } = hashesOf(tokens[at] as (typeof tokens)[number]);
    words[at] = hash;
    stems[at] = stem;
  }
  words.fill(0, length, length + 2);
  const word = (at: number): number => words[at] as number;
  const stem = (at: number): number => stems[at] as number;

  for (let at = 0; at < length; at++) {
    put(mix(seeds.word, word(at)), at, at + 1);
    if (at + 1 >= length) continue;
    const two = mix(mix(seeds.two, word(at)), word(at + 1));
    put(two, at, at + 2);
    if (at + 2 < length) put(mix(mix(seeds.three, two), word(at + 2)), at, at + 3);
  }
  close();

  if (counted)
    tokens.forEach(({ kind, word: letters }, at) => {
      if (kind === 'word') characters(letters, (key) => put(key, at, at + 1));
    });
  close();

  for (let at = 0; at < length; at++) {
    put(mix(seeds.stem, stem(at)), at, at + 1);
    const stop = Math.min(length, at + 5);
    for (let other = at + 1; other < stop; other++)
      put(
        mix(mix(other === at + 1 ? seeds.stems : seeds.skip, stem(at)), stem(other)),
        at,
        at + 1,
        other,
        other + 1,
      );
  }
  close();

  for (let k = 0; k < sightings.length; k += 3) {
    const of = sightings[k] as number;
    if (of < namedClasses) put(mix(seeds.class, of), sightings[k + 1] as number, sightings[k + 2] as number);
  }
  close();
  if (counted)
    pairsIn(line, (pair, from, to, from2, to2) => put(pairs[pair] as number, from, to, from2, to2));
  close();
  for (let k = 0; k < sightings.length; k += 3) {
    const of = sightings[k] as number;
    if (of >= namedClasses) continue;
    const from = sightings[k + 1] as number;
    const to = sightings[k + 2] as number;
    if (from > 0) put(mix(mix(seeds.before, of), word(from - 1)), from - 1, to);
    if (to < length) put(mix(mix(seeds.after, of), word(to)), from, to + 1);
  }
  close();

  const next = (seed: number, near: ReadLine | undefined) => {
    if (!near) return;
    for (let k = 0; k < near.sightings.length; k += 3) {
      const of = near.sightings[k] as number;
      if (of < namedClasses) put(mix(seed, of), 0, 0);
    }
  };
  next(seeds.past, line.page.lines[line.at - 1]);
  next(seeds.next, line.page.lines[line.at + 1]);
  close();

  const lines = line.page.lines.length;
  put(mix(seeds.shape, bucket(length, 6)), 0, 0);
  put(mix(seeds.shape, 16 + bucket(lines, 4)), 0, 0);
  put(mix(seeds.shape, line.at === 0 ? 32 : 33), 0, 0);
  put(mix(seeds.shape, line.at === lines - 1 ? 34 : 35), 0, 0);
  put(mix(seeds.opens, word(0)), 0, 1);
  put(mix(mix(seeds.opens, word(0)), word(1)), 0, Math.min(2, length));
  close();
  return { keys, count, spans, groups };
}
