import { expect, it } from 'vitest';
import { stretch } from './days.ts';
import { told } from './invented-account.ts';
import { areOfOneNight } from './one-night.ts';

const on = (date: string, minutes: number | null, text = '') =>
  told({ minutes }, { text, days: [stretch(date, date, true)] });

it.each([
  ['eleven at night and one in the morning', 23 * 60, '', 60, '', true],
  ['five in the afternoon and six in the morning', 17 * 60, '', 6 * 60, '', true],
  ['a minute before five', 17 * 60 - 1, '', 60, '', false],
  ['a minute past six', 23 * 60, '', 6 * 60 + 1, '', false],
  [
    'words for both',
    null,
    'Neighbours heard them late in the evening',
    null,
    'Admitted in the small hours',
    true,
  ],
  ['an early hour in words', 22 * 60, '', null, 'brought in overnight', true],
  ['no word for the first', null, 'After school', 60, '', false],
  ['no word for the second', 23 * 60, '', null, 'Seen at the surgery', false],
] as const)('%s', (_, minutes, text, later, laterText, is) => {
  const [first, second] = [on('2026-03-07', minutes, text), on('2026-03-08', later, laterText)];
  expect(areOfOneNight(first, second)).toBe(is);
  expect(areOfOneNight(second, first)).toBe(is);
});
