import type { KeyDay, Timeline, TimelineEvent } from '../../../shared/domain/timeline.ts';
import { span } from '../../../shared/domain/when.ts';
import { memoised } from './memoised.ts';
import { isShown, type TimelineFilter } from './timeline-rows.ts';
import { daysSince } from './timeline-scale.ts';

/** The lane of the key days, above those of the agencies. */
export const keyLane = -1;
/** How wide a mark is, in points: what lies closer is one mark. */
export const markWidth = 26;

/** What is drawn as one: events of a lane that lie too close to be told apart at this scale, or key days. `x` is its middle, in points. */
export type Mark = {
  key: string;
  lane: number;
  x: number;
  events: readonly TimelineEvent[];
  keyDays: readonly KeyDay[];
};

/** An uncertain date as the stretch in which it lies, in points. */
export type Stretch = { key: string; lane: number; from: number; to: number };

/** All that is drawn of a timeline at a scale (points a day). */
export type Drawing = {
  marks: ReadonlyMap<number, readonly Mark[]>;
  stretches: readonly Stretch[];
  markOf: ReadonlyMap<string, Mark>;
  width: number;
};

type Placed = { x: number; key: string; event?: TimelineEvent; keyDay?: KeyDay };

/** The marks of a timeline by lane, from left to right. */
export const drawingOf = memoised((timeline: Timeline, filter: TimelineFilter, scale: number): Drawing => {
  const first = timeline.from ?? '2000-01-01';
  const at = (day: string, time?: string) => daysSince(first, day, time) * scale;
  const lanes = new Map<number, Placed[]>();
  const put = (lane: number, one: Placed) => {
    const known = lanes.get(lane);
    if (known) known.push(one);
    else lanes.set(lane, [one]);
  };
  const stretches: Stretch[] = [];
  for (const event of timeline.events) {
    const days = span(event.when);
    if (!days || !isShown(event, filter)) continue;
    const time = event.when.kind === 'exact' ? (event.when.time ?? '12:00') : '00:00';
    if (days.from === days.to) put(event.lane, { x: at(days.from, time), key: event.id, event });
    else {
      const [from, to] = [at(days.from), at(days.to) + scale];
      stretches.push({ key: event.id, lane: event.lane, from, to });
      put(event.lane, { x: (from + to) / 2, key: event.id, event });
    }
  }
  for (const keyDay of timeline.keyDays)
    put(keyLane, { x: at(keyDay.day, '12:00'), key: `${keyDay.day} ${keyDay.kind}`, keyDay });
  const marks = new Map([...lanes].map(([lane, placed]) => [lane, binned(lane, placed)]));
  const markOf = new Map(
    [...marks.values()].flatMap((all) =>
      all.flatMap((mark) => mark.events.map(({ id }): [string, Mark] => [id, mark])),
    ),
  );
  const width = (timeline.from && timeline.to ? daysSince(timeline.from, timeline.to) + 1 : 1) * scale;
  return { marks, stretches, markOf, width };
});

function binned(lane: number, placed: readonly Placed[]): Mark[] {
  const bins: Placed[][] = [];
  let open: Placed[] = [];
  for (const one of placed.toSorted((a, b) => a.x - b.x)) {
    const [first] = open;
    if (first && one.x - first.x < markWidth) open.push(one);
    else {
      open = [one];
      bins.push(open);
    }
  }
  return bins.map((bin) => ({
    key: `${lane} ${bin[0]?.key ?? ''}`,
    lane,
    x: bin[0]?.x ?? 0,
    events: bin.flatMap(({ event }) => event ?? []),
    keyDays: bin.flatMap(({ keyDay }) => keyDay ?? []),
  }));
}

/** The mark that one comes to by an arrow key: the next in its lane, or the nearest in the next lane that has one. */
export function stepFrom(
  drawing: Drawing,
  mark: Mark,
  step: 'left' | 'right' | 'up' | 'down' | 'first' | 'last',
): Mark {
  const own = drawing.marks.get(mark.lane) ?? [];
  const at = own.findIndex(({ key }) => key === mark.key);
  if (step === 'left') return own[at - 1] ?? mark;
  if (step === 'right') return own[at + 1] ?? mark;
  if (step === 'first') return own[0] ?? mark;
  if (step === 'last') return own.at(-1) ?? mark;
  const lanes = [...drawing.marks.keys()].sort((a, b) => (step === 'down' ? a - b : b - a));
  const next = lanes.find((lane) => (step === 'down' ? lane > mark.lane : lane < mark.lane));
  const near = next === undefined ? [] : (drawing.marks.get(next) ?? []);
  return (
    near.reduce<Mark | undefined>(
      (best, one) => (best && Math.abs(best.x - mark.x) <= Math.abs(one.x - mark.x) ? best : one),
      undefined,
    ) ?? mark
  );
}
