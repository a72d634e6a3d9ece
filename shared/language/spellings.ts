/**
 * The spellings that texts have used so far, by number: the same letters have the same number for as long as the program runs, so
 * that whatever is to be known of a word is found out once. What the table has no room for has no number (-1).
 */
const size = 1 << 16;
/** How many numbers there are at most. */
export const mostSpellings: number = size / 2;
const slots = new Int32Array(size).fill(-1);
const spelt: string[] = [];

/** The letters of a number. */
export const spellingOf = (id: number): string => spelt[id] ?? '';

/** The number of the letters of a text from `from` to `to`, looked up where they stand without cutting them out. */
export function numberOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  let slot = (hash ^ (hash >>> 16)) & (size - 1);
  for (;;) {
    const id = slots[slot] as number;
    if (id < 0) break;
    const word = spelt[id] as string;
    if (word.length === to - from && text.startsWith(word, from)) return id;
    slot = (slot + 1) & (size - 1);
  }
  if (spelt.length >= mostSpellings) return -1;
  slots[slot] = spelt.length;
  spelt.push(text.slice(from, to));
  return spelt.length - 1;
}
