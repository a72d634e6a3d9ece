import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConference } from '../../../../test/cases/any-conference.ts';
import { Drawing, type Shape } from '../../../domain/drawing.ts';
import { timelineOf } from '../../../pictures/timeline.ts';
import { periodsOf } from '../periods.ts';
import { timelineDrawing } from './drawing.ts';

const pointsOf = (shape: Shape): readonly (readonly [number, number])[] =>
  'points' in shape ? shape.points : [[shape.x, shape.y]];

test('the drawing of any timeline stays within its measures and counts every event once', () => {
  fc.assert(
    fc.property(anyConference(true), ({ merged }) => {
      const timeline = timelineOf(merged);
      const drawing = timelineDrawing(timeline);
      expect(drawing === null).toBe(timeline.events.length === 0);
      const { shapes, width, height } = drawing ?? { shapes: [], width: 0, height: 0 };
      expect(Drawing.safeParse(drawing).success).toBe(drawing !== null);
      for (const [x, y] of shapes.flatMap(pointsOf)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      const counted = shapes.flatMap((one) =>
        one.form === 'text' && one.tone === 'paper' ? [Number(one.text)] : [],
      );
      const single = shapes.filter(
        (one) => one.form === 'disc' || (one.form === 'area' && one.line === 'accent'),
      ).length;
      expect(counted.reduce((sum, count) => sum + count, single)).toBe(timeline.events.length);
    }),
    { numRuns: 100 },
  );
});

test('the table counts every dated event once, in stretches that follow one another', () => {
  fc.assert(
    fc.property(anyConference(true), ({ merged }) => {
      const timeline = timelineOf(merged);
      const periods = periodsOf(timeline);
      const total = periods.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(timeline.events.length);
      expect(periods.flatMap(({ keyDays }) => keyDays)).toHaveLength(timeline.keyDays.length);
      expect(new Set(periods.map(({ name }) => name)).size).toBe(periods.length);
    }),
    { numRuns: 60 },
  );
});
