import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from './stretches.ts';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('answers as a walk over all of them would', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), stretch, (all, { start, end }) => {
      const { hold, meet } = stretchesOf(all);
      expect(hold(start, end)).toBe(all.some((one) => one.start <= start && end <= one.end));
      expect(meet(start, end)).toBe(all.some((one) => one.start < end && start < one.end));
    }),
  );
});
