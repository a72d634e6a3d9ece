import { joinedSets } from '../base/joined-sets.ts';
import type { Line } from './lines.ts';
import type { Seen } from './seen.ts';

/** Lines that tell of one event, each in one group at most, in order of time. */
export type SameGroup = { lines: Line[]; state: 'joined' | 'suggested' };

/**
 * The groups among lines, in the order of their first ones: those that the chair has joined, and those that the merge suggests and the
 * chair has not parted. A group is `joined` when the chair has joined all of it.
 */
export function sameGroups(lines: readonly Line[], decided: Seen['decided']): SameGroup[] {
  const placeOf = new Map(lines.map((line, at) => [line.id, at]));
  const lineOf = new Map(lines.flatMap(({ id, rows }) => rows.map((row): [string, string] => [row.id, id])));
  const joined = joinedSets(decided.joined.map(({ rows }) => rows.flatMap((row) => lineOf.get(row) ?? [])));
  const apart = new Set(decided.apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const suggested = lines.flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      row.sameAs.flatMap((other) =>
        lineOf.has(other) && !apart.has(`${row.id} ${other}`) ? [[id, lineOf.get(other) ?? id]] : [],
      ),
    ),
  );
  const wholes = new Set(joined.map(nameOf));
  const place = (id: string | undefined): number => placeOf.get(id ?? '') ?? 0;
  return joinedSets([...joined, ...suggested])
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.toSorted((a, b) => place(a) - place(b)))
    .sort(([a], [b]) => place(a) - place(b))
    .map((ids) => ({
      lines: ids.flatMap((id) => lines[place(id)] ?? []),
      state: wholes.has(nameOf(ids)) ? 'joined' : 'suggested',
    }));
}

/** A set by its members, whatever their order. */
export const nameOf = (ids: readonly string[]): string => ids.toSorted().join(' ');
