import { expect, test } from 'vitest';
import { countWords, wordsIn } from './word-count.ts';

test('words are counted as people count them', () => {
  expect(countWords('')).toBe(0);
  expect(countWords(' – … ')).toBe(0);
  expect(countWords("The mother’s semi-detached house, 14 Foundry Court; she said: 'no'.")).toBe(10);
});

test('a section is counted for each of its states', () => {
  const section = { text: 'One two.' };
  expect([wordsIn(section), wordsIn(section), wordsIn({ ...section, text: 'One two three.' })]).toEqual([
    2, 2, 3,
  ]);
});
