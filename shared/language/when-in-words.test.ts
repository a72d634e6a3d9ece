import { expect, test } from 'vitest';
import type { When } from '../domain/when.ts';
import { ageOn, dayInWords, whenInWords } from './when-in-words.ts';

test('days as people write them; anything else stays', () => {
  expect([dayInWords('2026-02-14'), dayInWords('soon')]).toEqual(['14 February 2026', 'soon']);
});

test.each([
  [{ kind: 'exact', on: '2025-05-04', time: '22:40', words: '' }, '4 May 2025, 22:40'],
  [{ kind: 'about', from: '2025-05-22', to: '2025-05-22', words: '' }, 'about 22 May 2025'],
  [{ kind: 'about', from: '2026-05-01', to: '2026-05-31', words: '' }, 'about May 2026'],
  [{ kind: 'about', from: '2024-02-01', to: '2024-02-29', words: '' }, 'about February 2024'],
  [{ kind: 'range', from: '2025-01-01', to: '2025-12-31', words: '' }, '2025'],
  [{ kind: 'range', from: '2025-05-01', to: '2025-05-14', words: '' }, '1 to 14 May 2025'],
  [{ kind: 'range', from: '2025-05-30', to: '2025-06-02', words: '' }, '30 May to 2 June 2025'],
  [{ kind: 'range', from: '2024-12-30', to: '2025-01-02', words: '' }, '30 December 2024 to 2 January 2025'],
  [{ kind: 'unknown', words: 'one day' }, 'date not known'],
] satisfies [When, string][])('%j is said as %s', (when, words) => {
  expect(whenInWords(when)).toBe(words);
});

test('age in whole years on a day; none before birth or without a day', () => {
  expect([
    ageOn('2017-02-14', '2026-02-13'),
    ageOn('2017-02-14', '2026-02-14'),
    ageOn('2026-09-01', '2026-06-23'),
    ageOn(undefined, '2026-06-23'),
  ]).toEqual([8, 9, null, null]);
});
