import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { touching } from './touching.ts';

const stretch = fc
  .record({ start: fc.nat(40), length: fc.integer({ min: 0, max: 30 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

test('finds what touches a stretch, as looking at each of them does', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), stretch, (things, asked) => {
      const found = touching(things)(asked.start, asked.end);
      const due = things.filter(({ start, end }) => end > start && start < asked.end && asked.start < end);
      expect(new Set(found)).toEqual(new Set(due));
      expect(found.map(({ start }) => start)).toEqual(
        found.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
  );
});
