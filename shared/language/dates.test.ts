import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-days.ts';
import { findDates, isDateAlone, readDate } from './dates.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (figure: number) => String(figure).padStart(2, '0');

/** Ways in which a day is written in British reports. */
const formats: readonly ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}/${m}/${two(y % 100)}`,
  (y, m, d) => `${two(d)}.${two(m)}.${two(y % 100)}`,
  (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${d} ${months[m - 1]} ${y}`,
  (y, m, d) =>
    `${d}${['th', 'st', 'nd', 'rd'][d % 10 < 4 && Math.floor(d / 10) !== 1 ? d % 10 : 0]} ${months[m - 1]} ${y}`,
  (y, m, d) => `${d}-${months[m - 1]?.slice(0, 3)}-${y}`,
  (y, m, d) => `${d}-${months[m - 1]?.slice(0, 3).toLowerCase()}-${two(y % 100)}`,
  (y, m, d) => `${d} ${m === 9 ? 'Sept' : months[m - 1]?.slice(0, 3)} ${two(y % 100)}`,
  (y, m, d) => `${two(d)}${months[m - 1]?.slice(0, 3).toUpperCase()}${two(y % 100)}`,
  (y, m, d) => `${months[m - 1]} ${d}, ${y}`,
  (y, m, d) => `the ${d} of ${months[m - 1]} ${y}`,
];
const day = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2008-01-01', days));

describe('dates', () => {
  test('any day in any usual form is read as that day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...formats), (on, format) => {
        const [y = 0, m = 0, d = 0] = on.split('-').map(Number);
        const words = format(y, m, d);
        expect(readDate(words, '2028-01-01')).toMatchObject({ kind: 'exact', on });
        const text = `Seen at home on ${words}: well.`;
        const [found] = findDates(text, '2028-01-01');
        expect(found?.when).toMatchObject({ kind: 'exact', on });
        expect(text.slice(found?.start, found?.end)).toBe(found?.when.words);
      }),
      { numRuns: 1500 },
    );
  });

  test('a day without a year is the nearest one not after the report', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 364 }), (reference, back) => {
        const on = addDays(reference, -back);
        const [, m = 0, d = 0] = on.split('-').map(Number);
        if (m === 2 && d === 29) return;
        expect(readDate(`${d} ${months[m - 1]}`, reference)).toMatchObject({ on });
      }),
    );
  });

  test('no text makes it stumble, and its words are always in the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d/. \-:a-zA-Z?]{0,40}$/), (text) => {
        for (const found of findDates(text, '2026-06-16')) {
          expect(text.slice(found.start, found.end)).toBe(found.when.words);
          const { when } = found;
          expect('from' in when ? when.from <= when.to : true).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['early May', 'about', '2026-05-01', '2026-05-10'],
    ['mid-April 2026', 'about', '2026-04-11', '2026-04-20'],
    ['?22 May', 'about', '2026-05-22', '2026-05-22'],
    ['c. 2019', 'about', '2019-01-01', '2019-12-31'],
    ['May 2025', 'about', '2025-05-01', '2025-05-31'],
    ['summer 2025', 'about', '2025-06-01', '2025-08-31'],
    ['last August', 'about', '2025-08-01', '2025-08-31'],
    ['2024/25', 'range', '2024-09-01', '2025-08-31'],
    ['12-14 May 2025', 'range', '2025-05-12', '2025-05-14'],
    ['between 3 and 5 June', 'range', '2026-06-03', '2026-06-05'],
    ['28 May to 3 June 2025', 'range', '2025-05-28', '2025-06-03'],
    ['01/06/2024 to 15/06/2026', 'range', '2024-06-01', '2026-06-15'],
    ['01/06/2024 to date', 'range', '2024-06-01', '2026-06-16'],
    ['22 May?', 'about', '2026-05-22', '2026-05-22'],
    ['3/11/2025 (?)', 'about', '2025-11-03', '2025-11-03'],
    ['w/c 3 Nov 25', 'range', '2025-11-03', '2025-11-09'],
    ['week ending 7/11/25', 'range', '2025-11-01', '2025-11-07'],
    ['first week in May', 'about', '2026-05-01', '2026-05-07'],
    ['last week of February 2026', 'about', '2026-02-22', '2026-02-28'],
    ['3/4 November 2025', 'range', '2025-11-03', '2025-11-04'],
    ['3, 4 and 5 November 2025', 'range', '2025-11-03', '2025-11-05'],
    ['Nov/Dec 2025', 'range', '2025-11-01', '2025-12-31'],
    ['Nov 25', 'about', '2025-11-01', '2025-11-30'],
    ['11/2025', 'about', '2025-11-01', '2025-11-30'],
    ['??/11/25', 'about', '2025-11-01', '2025-11-30'],
    ['late 2025', 'about', '2025-09-01', '2025-12-31'],
    ['autumn term', 'about', '2025-09-01', '2025-12-20'],
    ['Christmas 2025', 'about', '2025-12-20', '2026-01-04'],
    ['Easter 2026', 'about', '2026-03-27', '2026-04-14'],
    ['two weeks ago', 'about', '2026-05-29', '2026-06-06'],
  ])('%s is %s', (words, kind, from, to) => {
    expect(readDate(words, '2026-06-16')).toEqual({ kind, from, to, words });
  });

  test.each([
    ['22/01/2025 19:35', '2025-01-22', '19:35'],
    ['16 Apr 2026, 9.30am', '2026-04-16', '09:30'],
    ['20/5/26 at 0920hrs', '2026-05-20', '09:20'],
    ['3 March 2025 at 3pm', '2025-03-03', '15:00'],
    ['1/2/25 12am', '2025-02-01', '00:00'],
    ['3/11/25 1430', '2025-11-03', '14:30'],
    ['1430hrs 03/11/25', '2025-11-03', '14:30'],
    ['2.30pm on 3 November 2025', '2025-11-03', '14:30'],
    ['2025-11-03T14:30:00Z', '2025-11-03', '14:30'],
  ])('%s has its time', (words, on, time) => {
    expect(readDate(words, '2026-06-16')).toMatchObject({ kind: 'exact', on, time });
  });

  test.each(['03 11 2025', '03112025', '20251103', 'Mon 3/11', 'Nov 3, 2025'])('%s is a day', (words) => {
    expect(readDate(words, '2026-06-16')).toMatchObject({ kind: 'exact', on: '2025-11-03' });
    expect(isDateAlone(words, '2026-06-16')).toBe(true);
  });

  test('the day of the week tells the year', () => {
    expect(readDate('Monday 5 May', '2026-06-17')).toMatchObject({ on: '2025-05-05' });
  });

  test('a day that the calendar does not have is unknown and keeps its words', () => {
    expect(readDate('31/02/2025')).toEqual({ kind: 'unknown', words: '31/02/2025' });
    expect(readDate('30 February 2025')).toEqual({ kind: 'unknown', words: '30 February 2025' });
  });

  test.each([
    '289 / 340',
    '2nd-9th centile',
    '3 cm',
    'ages 0-5',
    '49 of 80 sessions',
    'He may come',
    'they march on',
    '1/2 a tablet',
    'WP-0231',
    '£1,846.20',
    '10.05am',
    '61%',
    'he was last seen at home',
    'the second week',
    '11/25 spellings right',
    'room 2.30',
  ])('%s is no date', (text) => {
    expect(findDates(text, '2026-06-16')).toEqual([]);
  });

  test('a cell of a date column is a date alone, prose with a date is not', () => {
    expect(isDateAlone('22/01/2025 19:35')).toBe(true);
    expect(isDateAlone('Mon 3 Nov 25')).toBe(true);
    expect(isDateAlone('Fixed 20 Feb 2026')).toBe(false);
  });
});
