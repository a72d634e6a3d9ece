/** A repeatable stream of numbers from 0 to 1 (mulberry32), so that every run measures the same case. */
export type Stream = () => number;

/** The stream that begins at a seed. */
export function stream(seed: number): Stream {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list that has any. */
export const pick = <T>(next: Stream, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
