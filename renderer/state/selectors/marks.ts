import type { Passage } from '../../../shared/domain/passage.ts';

/** A stretch of a file with what it stands for. */
export type Stretch<T> = { start: number; end: number; what: T };

/** A run of a passage's clean text, with everything that covers the whole of it; `at` is its place in the text. */
export type Segment<T> = { text: string; at: number; what: T[] };

/** The clean characters of a passage that stand in a stretch of its file, as `[from, to]`; null when none do. */
export function cleanRange(passage: Passage, start: number, end: number): [number, number] | null {
  let from = Infinity;
  let to = -1;
  for (const [at, fileAt, length] of passage.pieces) {
    const low = Math.max(start, fileAt);
    const high = Math.min(end, fileAt + length);
    if (low >= high) continue;
    from = Math.min(from, at + low - fileAt);
    to = Math.max(to, at + high - fileAt);
  }
  return to > from ? [from, Math.min(to, passage.text.length)] : null;
}

/** Cuts a passage where stretches of its file begin and end; the segments' texts joined are the passage's text. */
export function segmentsOf<T>(passage: Passage, stretches: readonly Stretch<T>[]): Segment<T>[] {
  const covers = stretches.flatMap(({ start, end, what }) => {
    const range = cleanRange(passage, start, end);
    return range ? [{ from: range[0], to: range[1], what }] : [];
  });
  const cuts = new Set([0, passage.text.length, ...covers.flatMap(({ from, to }) => [from, to])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const next = places[index + 1] ?? passage.text.length;
    return {
      text: passage.text.slice(at, next),
      at,
      what: covers.filter(({ from, to }) => from <= at && to >= next).map(({ what }) => what),
    };
  });
}
