import { describe, expect, test } from 'vitest';
import { inRow, percentagesIn, ratiosIn, statedIn } from './percentages.ts';

describe('figures of attendance', () => {
  test.each([
    ['Attendance is 91.8%', [91.8]],
    ['85 per cent, against 94 percent nationally', [85, 94]],
    ['up 120% since', []],
    ['100% this week, 101% of target', [100]],
    ['12.5 % and 7%', [12.5, 7]],
    ['80-85% of days', []],
    ['Percentages: 5 percentiles', []],
    ['no figure', []],
  ])('stated in %s', (text, figures) => {
    expect(statedIn(text)).toEqual(figures);
  });

  test.each([
    ['289 of 340 sessions', [[289, 340, 85]]],
    ['49 / 80', [[49, 80, 61.25]]],
    ['6 out of the last 8 weeks', [[6, 8, 75]]],
    [
      '288 sessions of 366, 44 half-days out of a possible 50',
      [
        [288, 366, (100 * 288) / 366],
        [44, 50, 88],
      ],
    ],
    [
      '3 days of 20, 4 mornings of 8, 5 lessons of 10',
      [
        [3, 20, 15],
        [4, 8, 50],
        [5, 10, 50],
      ],
    ],
    ['two parts, 3 of 4', []],
    ['born 12/03/2019', []],
    ['340 of 289', []],
    ['8 of 8, 7 of 7', [[8, 8, 100]]],
    [
      '0 OUT OF 9 and 1234 / 2468',
      [
        [0, 9, 0],
        [1234, 2468, 50],
      ],
    ],
  ])('counted in %s', (text, ratios) => {
    expect(ratiosIn(text).map(({ part, whole, percent }) => [part, whole, percent])).toEqual(ratios);
  });

  test('are counted in the words of the text', () => {
    expect(ratiosIn('In for 6 out of the last 8 weeks').map(({ words }) => words)).toEqual([
      '6 out of the last 8',
    ]);
  });

  test('are only read where the text speaks of the matter', () => {
    const text = 'Attendance 90%, 170 of 200 sessions';
    expect(percentagesIn(text, /attend/i)).toEqual([90, 85]);
    expect(percentagesIn(text, /weight/i)).toEqual([]);
    expect(percentagesIn('Attendance | 346 | 287 | 82.9', /attend/i)).toEqual([82.9]);
  });

  test.each([
    ['346 | 287 | 82.9', [82.9]],
    ['Ivo | 346 | 287 | 82.9 | 3', [82.9]],
    ['287 | 346 | 82.9', [82.9]],
    ['20 | 20 | 100', [100]],
    ['19 | 19 | 100', []],
    ['200 | 180 | 90.15', [90.15]],
    ['200 | 180 | 89.85', [89.85]],
    ['200 | 180 | 90.2', []],
    ['346 | 100', []],
    ['346 | 287 | 83.5', []],
    ['346 | 287', []],
    ['346, 287, 82.9', []],
    ['200 | 0 | 0', []],
    ['50 | 60 | 120', []],
    ['82.9 | 346 | 287', []],
  ])('in a row: %s', (text, percents) => {
    expect(inRow(text)).toEqual(percents);
  });
});
