import type { Token } from './token.ts';

const prime = 16777619;
/** One hash from two; the order counts. */
export const mix = (a: number, b: number): number =>
  Math.imul(Math.imul(a ^ (b >>> 16), prime) ^ b, 0x85ebca6b) | 0;
/** What a hash begins with, by the kind of feature, so that kinds do not mix. */
export const seeds = {
  word: 11,
  two: 23,
  three: 37,
  stem: 53,
  stems: 71,
  skip: 97,
  class: 131,
  pair: 151,
  before: 173,
  after: 191,
  past: 211,
  next: 229,
  shape: 251,
  opens: 271,
  char: 293,
};

/** A word, folded where it is a name or a figure, and its stem, as hashes. */
type Known = { hash: number; stem: number };
const known: (Known | undefined)[] = [];
const folded = new Map<string, Known>();

function hashOf(word: string, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash | 0;
}

function stemEnd(word: string): number {
  const cut = /(?:ing|ed|es|s|ly|er|e)$/.exec(word)?.[0].length ?? 0;
  let end = word.length - cut;
  if (end < 3) return word.length;
  if (cut > 0 && end > 3 && word[end - 1] === word[end - 2]) end--;
  return end;
}

/** The hashes of a token and of its stem. */
export function hashesOf(token: Token): Known {
  const { kind, word, id } = token;
  if (kind === 'word') return (id < 0 ? undefined : known[id]) ?? remember(word, id);
  let met = folded.get(kind);
  if (!met) folded.set(kind, (met = remember(`<${kind}>`, -1)));
  return met;
}

function remember(word: string, id: number): Known {
  const made = { hash: hashOf(word), stem: hashOf(word, stemEnd(word)) };
  if (id >= 0) known[id] = made;
  return made;
}

/** Puts the hash of each part of a word, three to five letters with its ends marked. */
export function characters(word: string, put: (key: number) => void): void {
  const last = word.length + 1;
  for (let from = -1; from <= word.length - 2; from++) {
    let hash = seeds.char;
    for (let at = from; at < from + 5 && at < last; at++) {
      hash = Math.imul(hash ^ (at < 0 || at >= word.length ? 95 : word.charCodeAt(at)), prime);
      if (at - from >= 2) put(mix(seeds.char, hash));
    }
  }
}

/** The hashes of the parts of a word, three to five letters each. */
export function wordParts(word: string): number[] {
  const parts: number[] = [];
  characters(word, (key) => parts.push(key));
  return parts;
}
