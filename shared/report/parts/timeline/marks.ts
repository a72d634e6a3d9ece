import type { Shape } from '../../../domain/drawing.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { box, line, text } from './shapes.ts';
import type { Places } from './measures.ts';
import type { Spot } from './spots.ts';

/** More lines than these would only be a tangle. */
const mostLinks = 40;

/** Lines between the tellings of one event; broken where nobody has decided that it is one. */
export function links({ groups }: Timeline, spots: readonly Spot[], y: Places['y']): Shape[] {
  if (groups.length > mostLinks) return [];
  const spotOf = new Map(spots.flatMap((spot) => spot.events.map((id): [string, Spot] => [id, spot])));
  return groups.flatMap(({ events, state }) => {
    const points = [...new Set(events.flatMap((id) => spotOf.get(id) ?? []))]
      .sort((a, b) => a.lane - b.lane || a.x - b.x)
      .map(({ x, lane }): [number, number] => [x, y(lane)]);
    return points.length > 1 ? [line(points, 'muted', state === 'suggested')] : [];
  });
}

/** The mark of one event, or of several that are too close to part. */
export function spotShapes({ x, lane, events }: Spot, timeline: Timeline, y: Places['y']): Shape[] {
  const at = y(lane);
  if (events.length > 1)
    return [
      { form: 'area', points: box(x - 6, at - 6, x + 6, at + 6), fill: 'accent', line: 'paper' },
      text([x, at - 4.6], String(events.length), {
        isCentred: true,
        isStrong: true,
        tone: 'paper',
        size: 7.5,
      }),
    ];
  const isShared = timeline.groups.some((group) => group.events.includes(events[0] ?? ''));
  return isShared
    ? [
        {
          form: 'area',
          points: [
            [x, at - 5.5],
            [x + 5.5, at],
            [x, at + 5.5],
            [x - 5.5, at],
          ],
          fill: 'paper',
          line: 'accent',
        },
      ]
    : [{ form: 'disc', x, y: at, radius: 3.6, fill: 'accent', line: 'paper' }];
}
