import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../shared/domain/report.ts';
import { columnShares } from './column-shares.ts';

type Table = Extract<Block, { kind: 'table' }>;
const table = (columns: Table['columns'], rows: string[][] = []): Table => ({
  kind: 'table',
  caption: '',
  columns,
  rows: rows.map((cells) => ({ cells: cells.map((text) => [{ text }]) })),
});

test('columns keep the shares asked for where their words fit', () => {
  const shares = columnShares(
    table([
      { title: 'Date', width: 0.25 },
      { title: 'Words', width: 0.75 },
    ]),
  );
  expect(shares).toEqual([0.25, 0.75]);
});

test('a column grows until the words of its head and cells stand whole', () => {
  const narrow = table(
    [
      { title: 'Unauthorised', width: 0.05 },
      { title: 'Words', width: 0.95 },
    ],
    [['measles', 'said']],
  );
  const [first = 0, second = 0] = columnShares(narrow);
  expect(first * 459).toBeGreaterThan(60);
  expect(first + second).toBeCloseTo(1);
});

test('shares always add up to the whole line, none is empty or negative', () => {
  const column = fc.record({
    title: fc.string({ maxLength: 30 }),
    width: fc.oneof(fc.double({ min: 0, max: 1 }), fc.constant(Number.NaN)),
  });
  const cells = fc.array(fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), cells, (columns, rows) => {
      const shares = columnShares(table(columns, rows));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(Math.min(...shares)).toBeGreaterThan(0);
    }),
  );
});
