import { expect, test } from 'vitest';
import { anyNumberWord, numberIn, numberWords } from './number-words.ts';

test.each([
  ['one', 1],
  ['Seven', 7],
  ['twelve', 12],
  ['nineteen', 19],
  ['TWENTY', 20],
  ['14', 14],
  ['Twenty-four', 24],
  ['ninety nine', 99],
  ['none', Number.NaN],
])('“%s” is %d', (said, value) => {
  expect(numberIn(said)).toBe(value);
});

test('words of numbers stand beside one another, from the first to the last asked for', () => {
  expect(numberWords(3)).toBe('one|two|three');
  expect(numberWords(15, 13)).toBe('thirteen|fourteen|fifteen');
  expect(numberWords(20).split('|')).toHaveLength(20);
});

test.each(['one', 'nineteen', 'forty', 'forty-five', 'ninety nine'])('“%s” is a number in words', (word) => {
  expect(new RegExp(`^(?:${anyNumberWord})$`).test(word)).toBe(true);
});

test.each(['none', 'once', 'ten-four', '12'])('“%s” is none', (word) => {
  expect(new RegExp(`^(?:${anyNumberWord})$`).test(word)).toBe(false);
});
