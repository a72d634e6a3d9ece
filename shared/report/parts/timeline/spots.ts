import type { Timeline } from '../../../domain/timeline.ts';
import { span } from '../../../domain/when.ts';

/** What is drawn as one: events of a lane, by their ids, that lie too close to be told apart; `x` is where the first one lies. */
export type Spot = { lane: number; x: number; events: string[] };

/** How close together spots of one lane may lie, in points. */
const apart = 13;

/** The dated events of a timeline as spots, lane by lane, from left to right. */
export function spotsOf({ events, lanes }: Timeline, x: (day: string) => number): Spot[] {
  return lanes.flatMap((_, lane) => {
    const placed = events
      .filter((event) => event.lane === lane)
      .flatMap(({ id, when }) => {
        const days = span(when);
        return days ? [{ id, x: (x(days.from) + x(days.to)) / 2 }] : [];
      })
      .sort((a, b) => a.x - b.x);
    const spots: Spot[] = [];
    for (const one of placed) {
      const open = spots.at(-1);
      if (open && one.x - open.x < apart) open.events.push(one.id);
      else spots.push({ lane, x: one.x, events: [one.id] });
    }
    return spots;
  });
}
