import type { Line } from './lines.ts';

/** Sets of names that share a name, put together; each in the order of first naming. */
export function together(sets: readonly (readonly string[])[]): string[][] {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    let head = name;
    for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
    heads.set(name, head);
    return head;
  };
  for (const [first, ...rest] of sets) {
    if (first === undefined) continue;
    for (const name of [first, ...rest]) if (!heads.has(name)) heads.set(name, name);
    for (const name of rest) heads.set(headOf(name), headOf(first));
  }
  return [...Map.groupBy(heads.keys(), headOf).values()];
}

/** Lines that tell of one event, each in one group at most, in order of time. */
export type SameGroup = { lines: Line[]; state: 'joined' | 'suggested' };

/** The groups that the merge suggests among lines, in the order of their first ones. */
export function sameGroups(lines: readonly Line[]): SameGroup[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const lineOf = new Map(lines.flatMap(({ id, rows }) => rows.map((row): [string, string] => [row.id, id])));
  const links = lines.flatMap(({ id, rows }) =>
    rows.flatMap(({ sameAs }) =>
      sameAs.flatMap((other) => (lineOf.has(other) ? [[id, lineOf.get(other) ?? id]] : [])),
    ),
  );
  const placeOf = new Map(lines.map(({ id }, at) => [id, at]));
  return together(links)
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.toSorted((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0)))
    .sort(([a = ''], [b = '']) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0))
    .map((ids) => ({ lines: ids.flatMap((id) => byId.get(id) ?? []), state: 'suggested' }));
}
