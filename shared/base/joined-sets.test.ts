import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedSets } from './joined-sets.ts';

test('sets that share a name are one', () => {
  expect(joinedSets([['a', 'b'], ['c'], ['d', 'b'], []])).toEqual([['a', 'b', 'd'], ['c']]);
});

test('every name is in one set, with all that it was ever named with, in whatever order', () => {
  const names = fc.constantFrom(...'abcdefgh');
  fc.assert(
    fc.property(fc.array(fc.array(names, { maxLength: 3 }), { maxLength: 8 }), (sets) => {
      const joined = joinedSets(sets);
      expect(joined.flat().sort()).toEqual([...new Set(sets.flat())].sort());
      for (const set of sets)
        expect(joined.filter((one) => set.some((name) => one.includes(name)))).toHaveLength(
          Math.min(1, set.length),
        );
      const sorted = (all: string[][]) => all.map((one) => [...one].sort().join('')).sort();
      expect(sorted(joinedSets(sets.toReversed()))).toEqual(sorted(joined));
    }),
  );
});
