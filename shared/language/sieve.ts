import type { Required } from './required-words.ts';

/** Tells which of several patterns a text may match at all, by the words in it: 1 where it may. */
export type Sieve = (text: string) => Uint8Array;

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
  const known = wordTable(filledBy);
  const bits = new Uint8Array(required.length);
  const passes = new Uint8Array(required.length);
  return (text) => {
    bits.fill(0);
    let from = -1;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      const inWord =
        (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        (code >= 48 && code <= 57) ||
        code === 95;
      if (inWord) {
        if (from < 0) {
          from = at;
          hash = 0x811c9dc5;
        }
        hash = Math.imul(hash ^ code, 16777619);
      } else if (from >= 0) {
        const filled = known(text, from, at, hash);
        for (let k = 0; k < filled.length; k += 2) {
          const pattern = filled[k] as number;
          bits[pattern] = (bits[pattern] as number) | (filled[k + 1] as number);
        }
        from = -1;
      }
    }
    for (let pattern = 0; pattern < bits.length; pattern++)
      passes[pattern] = bits[pattern] === full[pattern] ? 1 : 0;
    return passes;
  };
}

const size = 1 << 16;
const most = size / 2;

/** Remembers what was found for a word, looked up where it stands in a text, without cutting it out again. */
function wordTable(
  find: (word: string) => readonly number[],
): (text: string, from: number, to: number, hash: number) => readonly number[] {
  const words: (string | undefined)[] = Array.from({ length: size });
  const found: (readonly number[])[] = Array.from({ length: size }, () => []);
  let count = 0;
  return (text, from, to, hash) => {
    let slot = (hash ^ (hash >>> 16)) & (size - 1);
    for (;;) {
      const word = words[slot];
      if (word === undefined) break;
      if (word.length === to - from && text.startsWith(word, from)) return found[slot] as readonly number[];
      slot = (slot + 1) & (size - 1);
    }
    const word = text.slice(from, to);
    const made = find(word);
    if (count++ < most) {
      words[slot] = word;
      found[slot] = made;
    }
    return made;
  };
}
