import type { Required } from './required-words.ts';
import type { Stretch, Words } from './sentences.ts';
import { numberOf, spellingOf } from './spellings.ts';

/**
 * Tells which of several patterns a sentence may match at all, by the words in it: their numbers in ascending order. The list is
 * used again for the next sentence.
 */
export type Sieve = (sentence: Stretch) => readonly number[];

/** A sieve for patterns given by what each requires; what requires nothing always passes. */
export function sieveOf(required: readonly Required[]): Sieve {
  // Each requirement is a bit; all bits of a pattern stand in one number.
  let bit = 31;
  let last = -1;
  const places = required.map((all) => {
    if (bit + all.length > 30) [last, bit] = [last + 1, 0];
    const place = { cell: last, first: bit, mask: ((1 << all.length) - 1) << bit };
    bit += all.length;
    return place;
  });
  const cells = Int32Array.from(places, ({ cell }) => cell);
  const masks = Int32Array.from(places, ({ mask }) => mask);
  // For each beginning of a piece: the piece, and which bit it fills.
  const byStart = new Map<string, { piece: string; cell: number; bits: number }[]>();
  required.forEach((all, pattern) => {
    const { cell = 0, first = 0 } = places[pattern] ?? {};
    all.forEach((pieces, place) => {
      for (const piece of pieces) {
        const start = piece.slice(0, 2);
        const same = byStart.get(start) ?? [];
        byStart.set(start, same);
        same.push({ piece, cell, bits: 1 << (first + place) });
      }
    });
  });
  // Which requirements a word fills is found once a word: pairs of cell and bits, none for most words.
  const filledBy = (word: string): readonly number[] => {
    const marked = `|${word.toLowerCase()}|${/\d/.test(word) ? '#|' : ''}`;
    const found = new Map<number, number>();
    for (let at = 0; at + 2 <= marked.length; at++)
      for (const { piece, cell, bits } of byStart.get(marked.slice(at, at + 2)) ?? [])
        if (marked.startsWith(piece, at)) found.set(cell, (found.get(cell) ?? 0) | bits);
    return [...found].flat();
  };
  const known: (readonly number[] | undefined)[] = [];
  const bits = new Int32Array(last + 1);
  const fill = (filled: readonly number[]): void => {
    for (let k = 0; k < filled.length; k += 2) {
      const cell = filled[k] as number;
      bits[cell] = (bits[cell] as number) | (filled[k + 1] as number);
    }
  };
  const passes: number[] = [];
  return (sentence) => {
    bits.fill(0);
    // Several sieves read the same sentence one after the other.
    const { ids, strangers } = (sentence.words ??= wordsOf(sentence));
    for (const id of ids) fill((known[id] ??= filledBy(spellingOf(id))));
    for (const word of strangers) fill(filledBy(word));
    passes.length = 0;
    for (let pattern = 0; pattern < cells.length; pattern++) {
      const mask = masks[pattern] as number;
      if (((bits[cells[pattern] as number] as number) & mask) === mask) passes.push(pattern);
    }
    return passes;
  };
}

const met: number[] = [];
const nobody: readonly string[] = [];

/** The words of a sentence by the numbers of their spellings; those that have none as they are. */
function wordsOf({ text }: Stretch): Words {
  let count = 0;
  let strangers = nobody;
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const inWord =
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
    if (inWord) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0 && code !== 38) continue;
    // A word has come to its end, or there is the sign "&", which is one by itself.
    if (from < 0) from = at;
    const to = code === 38 && from === at ? at + 1 : at;
    const id = numberOf(text, from, to);
    if (id < 0) strangers = [...strangers, text.slice(from, to)];
    else met[count++] = id;
    from = -1;
    if (code === 38 && to === at) at--;
  }
  return { ids: met.slice(0, count), strangers };
}
