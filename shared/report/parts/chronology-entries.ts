import type { Line } from './chronology-rows.ts';

/** Lines of the printed chronology that are one event by the chair's decision, the earliest first; most entries are one line. */
export type Entry = readonly [Line, ...Line[]];

/** The lines as entries, each where its first line stood. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const told = new Set<Line>();
  return lines.flatMap((line): Entry[] => {
    if (told.has(line)) return [];
    const ids = new Set<string>(line.joined.map(({ event }) => event.id));
    const others =
      ids.size === 0 ? [] : lines.filter((one) => one !== line && one.events.some(({ id }) => ids.has(id)));
    for (const one of others) told.add(one);
    return [[line, ...others]];
  });
}
