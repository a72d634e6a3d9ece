import { type Days, lengthOf } from './days.ts';
import type { Piece } from './piece.ts';

/** How many days a piece may lie from a row and still be looked at. */
const reach = 14;

/** What a report says, laid out so that a row of a log is looked for among the few pieces that could tell it. */
export type ReportIndex = {
  pieces: readonly Piece[];
  /** Every telling word of the report. */
  words: ReadonlySet<string>;
  /** All its pieces as one folded text, a line each. */
  folded: string;
  /** Pieces within two weeks of a row's day, and those without any day that share a word with it, in the report's order. */
  candidates: (days: Days | undefined, words: ReadonlySet<string>) => readonly Piece[];
};

/** Lays the pieces of a report out. */
export function indexReport(pieces: readonly Piece[]): ReportIndex {
  const byWeek = new Map<number, Set<number>>();
  const undatedBy = new Map<string, number[]>();
  const put = <K>(map: Map<K, Set<number>>, key: K, at: number) =>
    map.set(key, (map.get(key) ?? new Set()).add(at));
  for (const [at, piece] of pieces.entries()) {
    for (const days of piece.days) {
      if (lengthOf(days) > 62) continue;
      for (let week = weekOf(days.first); week <= weekOf(days.last); week++) put(byWeek, week, at);
    }
    if (piece.days.length > 0) continue;
    for (const word of piece.words) {
      const known = undatedBy.get(word);
      if (known) known.push(at);
      else undatedBy.set(word, [at]);
    }
  }
  return {
    pieces,
    words: new Set(pieces.flatMap((piece) => [...piece.words])),
    folded: pieces.map((piece) => piece.folded).join('\n'),
    candidates(days, words) {
      const found = new Set<number>();
      if (days)
        for (let week = weekOf(days.first) - 1; week <= weekOf(days.last) + 1; week++)
          for (const at of byWeek.get(week) ?? []) found.add(at);
      for (const word of words) for (const at of undatedBy.get(word) ?? []) found.add(at);
      return [...found].sort((a, b) => a - b).flatMap((at) => pieces[at] ?? []);
    },
  };
}

const weekOf = (day: number): number => Math.floor(day / (reach + 1));
