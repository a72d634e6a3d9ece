import { namedClasses } from '../lexicon/sightings.ts';
import type { ReadLine } from './page.ts';
import { characters, hashesOf, mix, seeds } from './word-hashes.ts';

/**
 * What the n-gram reader sees in one sentence: the first `count` of `keys` are hashes of features, `spans` four token numbers for
 * each where they were asked for (where it stands: from, up to; and from, up to of its second half), `groups` where each kind of
 * feature ends and how much it weighs. A group counts as its weight divided by the root of its size, so that long sentences
 * weigh no more than short ones. The arrays are used again for the next sentence.
 */
export type Features = {
  keys: Int32Array;
  count: number;
  spans: number[];
  groups: { end: number; weight: number }[];
};

const bucket = (count: number, top: number): number => Math.min(top, Math.floor(Math.log2(count + 1)));

let keys = new Int32Array(4096);

/** Which of the groups holds the parts of words: it is the same for a word wherever it stands. */
export const partsOfWords = 1;

/** How much the parts of words weigh. */
export const partsWeight = 1.5;

/** The features of a sentence; with their spans where they are wanted, and without the parts of words where they are not. */
export function featuresOf(line: ReadLine, { placed = false, parts = true } = {}): Features {
  const spans: number[] = [];
  const groups: Features['groups'] = [];
  let count = 0;
  const put = (key: number, from: number, to: number, from2 = from, to2 = to) => {
    if (count === keys.length) {
      const longer = new Int32Array(keys.length * 2);
      longer.set(keys);
      keys = longer;
    }
    keys[count++] = key;
    if (placed) spans.push(from, to, from2, to2);
  };
  const close = (weight: number) => groups.push({ end: count, weight });
  const { tokens } = line;
  const words = new Int32Array(tokens.length + 2);
  const stems = new Int32Array(tokens.length + 2);
  tokens.forEach((token, at) => {
    const { hash, stem } = hashesOf(token);
    words[at] = hash;
    stems[at] = stem;
  });
  const word = (at: number): number => words[at] as number;
  const stem = (at: number): number => stems[at] as number;

  for (let at = 0; at < tokens.length; at++) {
    put(mix(seeds.word, word(at)), at, at + 1);
    if (at + 1 >= tokens.length) continue;
    const two = mix(mix(seeds.two, word(at)), word(at + 1));
    put(two, at, at + 2);
    if (at + 2 < tokens.length) put(mix(mix(seeds.three, two), word(at + 2)), at, at + 3);
  }
  close(1);

  if (parts)
    tokens.forEach(({ kind, word: letters }, at) => {
      if (kind === 'word') characters(letters, (key) => put(key, at, at + 1));
    });
  close(partsWeight);

  for (let at = 0; at < tokens.length; at++) {
    put(mix(seeds.stem, stem(at)), at, at + 1);
    for (let other = at + 1; other < Math.min(tokens.length, at + 5); other++)
      put(
        mix(mix(other === at + 1 ? seeds.stems : seeds.skip, stem(at)), stem(other)),
        at,
        at + 1,
        other,
        other + 1,
      );
  }
  close(1.2);

  const { sightings } = line;
  const seen: { of: number; from: number; to: number }[] = [];
  for (let k = 0; k < sightings.length; k += 3) {
    const of = sightings[k] as number;
    if (of < namedClasses) seen.push({ of, from: sightings[k + 1] as number, to: sightings[k + 2] as number });
  }
  for (const { of, from, to } of seen) put(mix(seeds.class, of), from, to);
  close(1);
  for (const a of seen)
    for (const b of seen) {
      const gap = b.from - a.to;
      if (gap >= 0 && gap <= 30 && a.of !== b.of)
        put(mix(mix(seeds.pair, a.of), b.of), a.from, a.to, b.from, b.to);
    }
  close(1);
  for (const { of, from, to } of seen) {
    if (from > 0) put(mix(mix(seeds.before, of), word(from - 1)), from - 1, to);
    if (to < tokens.length) put(mix(mix(seeds.after, of), word(to)), from, to + 1);
  }
  close(0.8);

  for (const [seed, step] of [
    [seeds.past, -1],
    [seeds.next, 1],
  ] as const) {
    const near = line.page.lines[line.at + step];
    if (!near) continue;
    for (let k = 0; k < near.sightings.length; k += 3) {
      const of = near.sightings[k] as number;
      if (of < namedClasses) put(mix(seed, of), 0, 0);
    }
  }
  close(0.5);

  const lines = line.page.lines.length;
  put(mix(seeds.shape, bucket(tokens.length, 6)), 0, 0);
  put(mix(seeds.shape, 16 + bucket(lines, 4)), 0, 0);
  put(mix(seeds.shape, line.at === 0 ? 32 : 33), 0, 0);
  put(mix(seeds.shape, line.at === lines - 1 ? 34 : 35), 0, 0);
  put(mix(seeds.opens, word(0)), 0, 1);
  put(mix(mix(seeds.opens, word(0)), word(1)), 0, Math.min(2, tokens.length));
  close(0.5);
  return { keys, count, spans, groups };
}
