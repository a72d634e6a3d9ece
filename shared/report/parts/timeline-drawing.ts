import { agencyTag } from '../../domain/agency.ts';
import type { Drawing, Shape } from '../../domain/drawing.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { span } from '../../domain/when.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { inCell } from './columns.ts';
import { type Spot, spotsOf } from './timeline-spots.ts';

/** The measures of the drawing, in points: as wide as the text of a page, a lane for each agency under an axis and the key days. */
export const measures = { width: 459, names: 112, head: 34, lane: 21, end: 14 } as const;
/** More lanes than these do not fit on a page. */
const most = 26;

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

/** The timeline as a drawing for paper; none where there is too little, or too much for one page. */
export function timelineDrawing(timeline: Timeline): Drawing | null {
  const { from, to, lanes, events } = timeline;
  if (!from || !to || from === to || events.length === 0 || lanes.length > most) return null;
  const { width, names, head, lane, end } = measures;
  const scale = (width - names - end - 8) / (day(to) - day(from));
  const x = (iso: string): number => names + 8 + (day(iso) - day(from)) * scale;
  const y = (at: number): number => head + at * lane + lane / 2;
  const bottom = head + lanes.length * lane;
  const height = bottom + 26;
  const spots = spotsOf(timeline, x);
  return {
    alt: `Drawing of the table that follows: ${counted(events.length, 'event', 'events')} with a day, told by ${counted(
      lanes.filter(({ dated }) => dated > 0).length,
      'agency',
      'agencies',
    )} between ${dayInWords(from)} and ${dayInWords(to)}, a lane for each agency.`,
    width,
    height,
    shapes: [
      ...axis(from, to, x, bottom),
      ...lanes.flatMap((one, at) => laneShapes(one, at, x, y)),
      ...keyDays(timeline, x, bottom),
      ...links(timeline, spots, y),
      ...gapWords(timeline, x, y),
      ...stretches(timeline, x, y),
      ...spots.flatMap((spot) => spotShapes(spot, timeline, y)),
      ...legend.map((words, at) => text([0, bottom + 5 + at * 9.5], words, { size: 7 })),
    ],
  };
}

const line = (points: [number, number][], tone: 'rule' | 'muted' | 'accent', isBroken = false): Shape => ({
  form: 'line',
  points,
  line: tone,
  isBroken,
});
const text = (
  at: [number, number],
  words: string,
  more: Partial<Extract<Shape, { form: 'text' }>> = {},
): Shape => ({
  form: 'text',
  x: at[0],
  y: at[1],
  text: words,
  size: 7.5,
  tone: 'muted',
  isStrong: false,
  isCentred: false,
  ...more,
});
const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** A line for each year, or for each fifth or tenth where years are many. */
function axis(from: string, to: string, x: (iso: string) => number, height: number): Shape[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = [1, 2, 5, 10].find((years) => (last - first) / years <= 12) ?? 20;
  const years = Array.from({ length: last - first }, (_, at) => first + 1 + at);
  return years
    .filter((year) => year % step === 0)
    .flatMap((year) => {
      const at = x(`${year}-01-01`);
      return [
        line(
          [
            [at, 8],
            [at, height],
          ],
          'rule',
        ),
        text([at + 2, 0], String(year)),
      ];
    });
}

function laneShapes(
  lane: Timeline['lanes'][number],
  at: number,
  x: (iso: string) => number,
  y: (at: number) => number,
): Shape[] {
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
const gapWords = ({ lanes }: Timeline, x: (iso: string) => number, y: (at: number) => number): Shape[] =>
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

/** What the marks mean, at the foot of the drawing. */
const legend = [
  'Disc: one event. Square: as many as it says, too close to part. Diamond: told by several, perhaps one event. Bar: the day is not certain.',
  'Shaded: nothing for 90 days or more, while others tell of something. Letters: the key days, which the table names.',
];

/** Lines for the key days, each with its first letter at the top; days that fall together share one. */
function keyDays({ keyDays: days }: Timeline, x: (iso: string) => number, height: number): Shape[] {
  const drawn: { at: number; letters: string }[] = [];
  for (const { day: iso, name } of days) {
    const at = x(iso);
    const open = drawn.at(-1);
    const letter = name.charAt(0);
    if (open && at - open.at < 12) open.letters += open.letters.includes(letter) ? '' : letter;
    else drawn.push({ at, letters: letter });
  }
  return drawn.flatMap(({ at, letters }) => [
    line(
      [
        [at, 24],
        [at, height],
      ],
      'accent',
      true,
    ),
    text([at, 13], letters, { isCentred: true, isStrong: true, tone: 'accent', size: 8 }),
  ]);
}

/** Days that are not certain, as the stretch in which they lie. */
const stretches = ({ events }: Timeline, x: (iso: string) => number, y: (at: number) => number): Shape[] =>
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

/** More lines than these would only be a tangle. */
const mostLinks = 40;

function links({ groups }: Timeline, spots: readonly Spot[], y: (at: number) => number): Shape[] {
  if (groups.length > mostLinks) return [];
  const spotOf = new Map(spots.flatMap((spot) => spot.events.map((id): [string, Spot] => [id, spot])));
  return groups.flatMap(({ events, state }) => {
    const points = [...new Set(events.flatMap((id) => spotOf.get(id) ?? []))]
      .sort((a, b) => a.lane - b.lane || a.x - b.x)
      .map(({ x, lane }): [number, number] => [x, y(lane)]);
    return points.length > 1 ? [line(points, 'muted', state === 'suggested')] : [];
  });
}

function spotShapes({ x, lane, events }: Spot, timeline: Timeline, y: (at: number) => number): Shape[] {
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
