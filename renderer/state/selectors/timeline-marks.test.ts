import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline, TimelineEvent } from '../../../shared/domain/timeline.ts';
import { addDays } from '../../../shared/language/calendar-days.ts';
import { drawingOf, keyLane, markWidth, stepFrom } from './timeline-marks.ts';
import { timelineRows, wholeTimeline } from './timeline-rows.ts';
import { dayAt, daysSince, ticksOf } from './timeline-scale.ts';

const first = '2020-01-01';

const event = (at: number, lane: number, days: number, length: number): TimelineEvent => {
  const [from, to] = [addDays(first, days), addDays(first, days + length)];
  return {
    id: `event:${at}`,
    rows: [`event:${at}`],
    lane,
    when: length === 0 ? { kind: 'exact', on: from, words: '' } : { kind: 'about', from, to, words: '' },
    text: '',
    children: [],
    domains: [],
    group: null,
    evidence: [],
  };
};

const anyTimeline: fc.Arbitrary<Timeline> = fc
  .array(
    fc.record({
      lane: fc.nat({ max: 3 }),
      days: fc.nat({ max: 2000 }),
      length: fc.constantFrom(0, 0, 0, 30),
    }),
    {
      maxLength: 60,
    },
  )
  .map((all) => ({
    from: first,
    to: addDays(first, 2100),
    lanes: [],
    events: all.map(({ lane, days, length }, at) => event(at, lane, days, length)),
    undated: [],
    groups: [],
    keyDays: [
      { kind: 'conference', day: addDays(first, 2100), name: 'Conference', isOnRecord: true, events: [] },
    ],
  }));

const anyScale = fc.constantFrom(0.01, 0.2, 1, 10, 200);

describe('the marks of any timeline at any scale', () => {
  test('hold every event once, and lie far enough apart to be hit', () => {
    fc.assert(
      fc.property(anyTimeline, anyScale, (timeline, scale) => {
        const drawing = drawingOf(timeline, wholeTimeline, scale);
        const all = [...drawing.marks.values()].flat();
        const drawn = all.flatMap(({ events }) => events.map(({ id }) => id));
        expect(drawn.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
        for (const marks of drawing.marks.values())
          for (const [at, { x }] of marks.entries())
            expect(x - (marks[at - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(markWidth);
        expect(all.every(({ x }) => x >= 0 && x <= drawing.width)).toBe(true);
      }),
    );
  });

  test('are all reached by arrow keys', () => {
    fc.assert(
      fc.property(anyTimeline, anyScale, (timeline, scale) => {
        const drawing = drawingOf(timeline, wholeTimeline, scale);
        const [start] = drawing.marks.get(keyLane) ?? [];
        const reached = new Set(start ? [start.key] : []);
        let edge = start ? [start] : [];
        while (edge.length > 0) {
          edge = edge.flatMap((mark) =>
            (['left', 'right', 'up', 'down', 'first', 'last'] as const)
              .map((step) => stepFrom(drawing, mark, step))
              .filter(({ key }) => !reached.has(key) && reached.add(key)),
          );
        }
        expect(reached.size).toBe([...drawing.marks.values()].flat().length);
      }),
    );
  });

  test('say the same as the table', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const rows = timelineRows(timeline, wholeTimeline);
        expect(rows).toHaveLength(timeline.events.length + timeline.keyDays.length);
        expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).toSorted());
      }),
    );
  });
});

describe('the axis', () => {
  test('a day is found again from its place', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9000 }), (days) => {
        expect(daysSince(first, dayAt(first, days))).toBe(days);
      }),
    );
    expect(daysSince(first, first, '12:00')).toBe(0.5);
  });

  test.each([
    [0.05, ['2020', '2025', '2030']],
    [1, ['2020', 'Apr', 'Jul', 'Oct']],
    [10, ['30 Dec', '6 Jan 2020', '13 Jan']],
    [60, ['1 Jan 2020', '2 Jan', '3 Jan']],
    [400, ['1 Jan 2020', '06:00', '12:00', '18:00', '2 Jan']],
  ])('at %d points a day begins with %j', (scale, words) => {
    const ticks = ticksOf(first, 0, 4000, scale).map((tick) => tick.words);
    expect(ticks.slice(0, words.length)).toEqual(words);
  });

  test('its lines leave room for their words', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.02, 0.1, 0.5, 2, 7, 30, 60, 200, 500), (scale) => {
        const ticks = ticksOf(first, 100, 100 + 2000 / scale, scale);
        const gaps = ticks.slice(1).map((tick, at) => (tick.at - (ticks[at]?.at ?? 0)) * scale);
        expect(gaps.filter((gap) => gap < 50)).toEqual([]);
      }),
    );
  });
});
