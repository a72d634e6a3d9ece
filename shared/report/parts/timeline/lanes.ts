import { agencyTag } from '../../../domain/agency.ts';
import type { Shape } from '../../../domain/drawing.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { span } from '../../../domain/when.ts';
import { inCell } from '../columns.ts';
import { box, line, text } from './shapes.ts';
import { measures, type Places } from './measures.ts';

/** One agency's lane: its name, and the stretches in which it tells nothing while others do. */
export function laneShapes(lane: Timeline['lanes'][number], at: number, { x, y }: Places): Shape[] {
  const [top, bottom] = [y(at) - measures.lane / 2, y(at) + measures.lane / 2];
  const name = inCell(lane);
  const { names, width, end } = measures;
  return [
    line(
      [
        [0, bottom],
        [width, bottom],
      ],
      'rule',
    ),
    text([0, y(at) - 5], agencyTag(lane.agency), { isStrong: true, tone: 'ink', size: 8 }),
    text([18, y(at) - 5], name.length > 23 ? `${name.slice(0, 22).trimEnd()}…` : name, {
      tone: 'ink',
      size: 8,
    }),
    ...(lane.state === 'reported' ? [] : [text([names + 8, y(at) - 4], 'no report')]),
    ...lane.gaps.map(({ from, to }): Shape => {
      const right = Math.min(x(to), width - end);
      return { form: 'area', points: box(x(from), top + 4, right, bottom - 4), fill: 'tint', line: null };
    }),
  ];
}

/** How long gaps are, where there is room for the words; they stand above the lines. */
export const gapWords = ({ lanes }: Timeline, { x, y }: Places): Shape[] =>
  lanes.flatMap(({ gaps }, at) =>
    gaps.flatMap(({ from, to, days }): Shape[] => {
      const [left, right] = [x(from), Math.min(x(to), measures.width - measures.end)];
      const middle = (left + right) / 2;
      if (right - left < 44) return [];
      return [
        {
          form: 'area',
          points: box(middle - 15, y(at) - 5, middle + 15, y(at) + 5),
          fill: 'tint',
          line: null,
        },
        text([middle, y(at) - 4.6], `${days} days`, { isCentred: true, size: 7 }),
      ];
    }),
  );

/** Days that are not certain, as the stretch in which they lie. */
export const stretches = ({ events }: Timeline, { x, y }: Places): Shape[] =>
  events.flatMap(({ when, lane }): Shape[] => {
    const days = span(when);
    return !days || days.from === days.to
      ? []
      : [
          {
            form: 'area',
            points: box(x(days.from), y(lane) - 1.5, x(days.to) + 1, y(lane) + 1.5),
            fill: 'muted',
            line: null,
          },
        ];
  });
