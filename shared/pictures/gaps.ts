import type { TimelineGap } from '../domain/timeline.ts';
import { addDays } from '../language/calendar-days.ts';

/** The fewest days without a word that are shown as a gap; a convention of this app, as long as the stretch in which patterns are sought. */
export const leastGap = 90;

type Days = { from: string; to: string };

const between = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * Where an agency tells of nothing though others do: between two of its events, or from its last one to `until`. What lies before its
 * first event is no gap, since it may not have known the family. `others` are the first days of other agencies' events, sorted.
 */
export function gapsOf(own: readonly Days[], others: readonly string[], until: string): TimelineGap[] {
  const inOrder = own.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const [first] = inOrder;
  if (!first) return [];
  const gaps: TimelineGap[] = [];
  let last = first.to;
  for (const next of [...inOrder.slice(1), { from: until, to: until }]) {
    const days = between(last, next.from) - 1;
    if (days >= leastGap) {
      const [from, to] = [addDays(last, 1), addDays(next.from, -1)];
      const told = placeOf(others, next.from) - placeOf(others, from);
      if (told > 0) gaps.push({ from, to, days, others: told });
    }
    if (next.to > last) last = next.to;
  }
  return gaps;
}

/** How many of the sorted days lie before a day. */
function placeOf(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
