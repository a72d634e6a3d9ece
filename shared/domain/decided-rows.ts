import { joinedSets } from '../base/joined-sets.ts';
import type { Decided } from './decided.ts';
import type { Evidence } from './passage.ts';

/** What is decided of one row of the chronology: the rows with which it is one entry, the words elsewhere that tell of it too, and the rows from which it is kept apart. */
export type DecidedRow = { with: readonly string[]; words: readonly Evidence[]; apart: readonly string[] };

const undecided: DecidedRow = { with: [], words: [], apart: [] };

/** Says what is decided of a row, by its id. */
export function decidedRows({
  joined,
  apart,
}: Pick<Decided, 'joined' | 'apart'>): (row: string) => DecidedRow {
  if (joined.length + apart.length === 0) return () => undecided;
  const nameOf = ({ file, start, end }: Evidence): string => `${file}\n${start}\n${end}`;
  const words = new Map(joined.flatMap((one) => one.words.map((each) => [nameOf(each), each])));
  const rows = new Map<string, { with: string[]; words: Evidence[] }>();
  for (const together of joinedSets(joined.map((one) => [...one.rows, ...one.words.map(nameOf)]))) {
    const elsewhere = together.flatMap((name) => words.get(name) ?? []);
    const these = together.filter((name) => !words.has(name));
    for (const row of these)
      rows.set(row, { with: these.filter((other) => other !== row), words: elsewhere });
  }
  const kept = new Map<string, string[]>();
  for (const [a, b] of apart) {
    kept.set(a, [...(kept.get(a) ?? []), b]);
    kept.set(b, [...(kept.get(b) ?? []), a]);
  }
  return (row) => ({ ...undecided, ...rows.get(row), apart: kept.get(row) ?? [] });
}

/** The rows that the merge suggests and on which nothing is decided: those that may still be the same. */
export const perhapsSame = (sameAs: readonly string[], { with: joined, apart }: DecidedRow): string[] =>
  sameAs.filter((id) => !joined.includes(id) && !apart.includes(id));
