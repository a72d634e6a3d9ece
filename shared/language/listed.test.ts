import { expect, test } from 'vitest';
import { counted, listed } from './listed.ts';

test('lists words as a sentence does', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

test('counts with the right form of the noun', () => {
  expect([counted(1, 'report'), counted(3, 'report'), counted(2, 'entry', 'entries')]).toEqual([
    '1 report',
    '3 reports',
    '2 entries',
  ]);
});
