import { joinedSets } from '../base/joined-sets.ts';
import { keptApart } from '../domain/decided.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Line } from './lines.ts';
import { nameOf, sameGroups } from './same-groups.ts';
import type { Seen } from './seen.ts';

/**
 * What links lines, and words beside the chronologies that tell of the same, into one event: sets of names. A line is named by its id;
 * `prose` has the words behind the other names, be they of a report or of a log. `isJoined` says whether the chair has made all of
 * some names one event.
 */
export type Links = {
  sets: string[][];
  prose: ReadonlyMap<string, Evidence>;
  isJoined: (names: readonly string[]) => boolean;
};

/** The links between lines, and those by which findings of the same event bring in words that stand in no line. */
export function linksOf({ findings, decided }: Seen, lines: readonly Line[]): Links {
  const byFile = new Map(
    [
      ...Map.groupBy(
        lines.flatMap(({ id, rows }) => rows.map(({ from }) => ({ id, ...from }))),
        ({ file }) => file,
      ),
    ].map(([file, rows]) => [file, rows.toSorted((a, b) => a.start - b.start)]),
  );
  const prose = new Map<string, Evidence>();
  const namesOf = (evidence: readonly Evidence[]): string[] =>
    evidence.flatMap((one): string[] => {
      const touched = touching(byFile.get(one.file) ?? [], one);
      if (touched.length > 0) return touched;
      const name = `${one.file} ${one.start} ${one.end}`;
      prose.set(name, one);
      return [name];
    });
  const parted = keptApart(decided);
  const stated = findings
    .filter(({ kind, id }) => kind === 'same-event' && !parted.has(id))
    .map(({ evidence }) => namesOf(evidence));
  const lineOf = new Map(lines.flatMap(({ id, rows }) => rows.map((row): [string, string] => [row.id, id])));
  const joined = joinedSets(
    decided.joined.map(({ rows, words }) => [
      ...rows.flatMap((row) => lineOf.get(row) ?? []),
      ...namesOf(words),
    ]),
  );
  const wholes = new Set(joined.map(nameOf));
  const grouped = sameGroups(lines, decided).map((group) => group.lines.map(({ id }) => id));
  return { sets: [...grouped, ...stated, ...joined], prose, isJoined: (names) => wholes.has(nameOf(names)) };
}

type Placed = { id: string; start: number; end: number };

/** The lines of which a row shares a character with some words; rows of one file do not overlap. */
function touching(rows: readonly Placed[], { start, end }: Evidence): string[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.start >= end) break;
    found.push(row.id);
  }
  return found;
}
