import { expect, it } from 'vitest';
import { compareTexts } from './compare-texts.ts';

it('texts are in order by their code units, and equal ones stay where they are', () => {
  expect(['b', 'a', 'B', 'ä', ''].toSorted(compareTexts)).toEqual(['', 'B', 'a', 'b', 'ä']);
  expect(compareTexts('a', 'a')).toBe(0);
});
