import type { Required } from './required-words.ts';
import type { Stretch } from './sentences.ts';

/** Tells which of several patterns a sentence may match at all, by the words in it: 1 where it may. */
export type Sieve = (sentence: Stretch) => Uint8Array;

/** A sieve for patterns given by what each requires; what requires nothing always passes. */
export function sieveOf(required: readonly Required[]): Sieve {
  // For each beginning of a piece: the piece, its pattern, and the bit of that requirement.
  const byStart = new Map<string, { piece: string; pattern: number; bit: number }[]>();
  const full = Uint8Array.from(required, (all) => (1 << all.length) - 1);
  required.forEach((all, pattern) => {
    all.forEach((pieces, place) => {
      for (const piece of pieces) {
        const start = piece.slice(0, 2);
        const same = byStart.get(start) ?? [];
        byStart.set(start, same);
        same.push({ piece, pattern, bit: 1 << place });
      }
    });
  });
  // Which requirements a word fills is found once a word: pairs of pattern and bits.
  const filledBy = (word: string): readonly number[] => {
    const marked = `|${word.toLowerCase()}|`;
    const found = new Map<number, number>();
    for (let at = 0; at + 2 <= marked.length; at++)
      for (const { piece, pattern, bit } of byStart.get(marked.slice(at, at + 2)) ?? [])
        if (marked.startsWith(piece, at)) found.set(pattern, (found.get(pattern) ?? 0) | bit);
    return [...found].flat();
  };
  const known: (readonly number[] | undefined)[] = [];
  const bits = new Uint8Array(required.length);
  const passes = new Uint8Array(required.length);
  return (sentence) => {
    bits.fill(0);
    const { ids, strangers } = wordsOf(sentence);
    const fill = (filled: readonly number[]) => {
      for (let k = 0; k < filled.length; k += 2) {
        const pattern = filled[k] as number;
        bits[pattern] = (bits[pattern] as number) | (filled[k + 1] as number);
      }
    };
    for (const id of ids) fill((known[id] ??= filledBy(spelt[id] ?? '')));
    for (const word of strangers) fill(filledBy(word));
    for (let pattern = 0; pattern < bits.length; pattern++)
      passes[pattern] = bits[pattern] === full[pattern] ? 1 : 0;
    return passes;
  };
}

type Words = { ids: readonly number[]; strangers: readonly string[] };

const size = 1 << 16;
const slots = new Int32Array(size).fill(-1);
const spelt: string[] = [];
// Several sieves read the same sentence one after the other.
const read = new WeakMap<Stretch, Words>();

/** The words of a sentence by number; those beyond what the table holds as they are. */
function wordsOf(sentence: Stretch): Words {
  const before = read.get(sentence);
  if (before) return before;
  const { text } = sentence;
  const ids: number[] = [];
  const strangers: string[] = [];
  let from = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const inWord =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
    if (inWord) {
      if (from < 0) {
        from = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ code, 16777619);
    } else if (from >= 0) {
      const id = numberOf(text, from, at, hash);
      if (id < 0) strangers.push(text.slice(from, at));
      else ids.push(id);
      from = -1;
    }
  }
  const words = { ids, strangers };
  read.set(sentence, words);
  return words;
}

/** The number of a word, looked up where it stands without cutting it out; -1 where the table is full. */
function numberOf(text: string, from: number, to: number, hash: number): number {
  let slot = (hash ^ (hash >>> 16)) & (size - 1);
  for (;;) {
    const id = slots[slot] as number;
    if (id < 0) break;
    const word = spelt[id] as string;
    if (word.length === to - from && text.startsWith(word, from)) return id;
    slot = (slot + 1) & (size - 1);
  }
  if (spelt.length >= size / 2) return -1;
  slots[slot] = spelt.length;
  spelt.push(text.slice(from, to));
  return spelt.length - 1;
}
