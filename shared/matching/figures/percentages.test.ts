import { describe, expect, test } from 'vitest';
import { percentagesIn, ratiosIn, statedIn } from './percentages.ts';

describe('figures of attendance', () => {
  test.each([
    ['Attendance is 91.8%', [91.8]],
    ['85 per cent, against 94 percent nationally', [85, 94]],
    ['up 120% since', []],
    ['no figure', []],
  ])('stated in %s', (text, figures) => {
    expect(statedIn(text)).toEqual(figures);
  });

  test.each([
    ['289 of 340 sessions', [[289, 340, 85]]],
    ['49 / 80', [[49, 80, 61.25]]],
    ['6 out of the last 8 weeks', [[6, 8, 75]]],
    ['two parts, 3 of 4', []],
    ['born 12/03/2019', []],
    ['340 of 289', []],
  ])('counted in %s', (text, ratios) => {
    expect(ratiosIn(text).map(({ part, whole, percent }) => [part, whole, percent])).toEqual(ratios);
  });

  test('are only read where the text speaks of the matter', () => {
    const text = 'Attendance 90%, 170 of 200 sessions';
    expect(percentagesIn(text, /attend/i)).toEqual([90, 85]);
    expect(percentagesIn(text, /weight/i)).toEqual([]);
  });
});
