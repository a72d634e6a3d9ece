import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../language/calendar-days.ts';
import { dayNumber, daysApart, eventDays, stretch } from './days.ts';

test('days are numbered as the calendar has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (days) => {
      expect(dayNumber(addDays('1970-01-01', days))).toBe(days);
    }),
  );
});

test('days are numbered over centuries that skip a leap year', () => {
  for (let year = 1890; year <= 2110; year++) {
    const days = dayNumber(`${year}-03-01`) - dayNumber(`${year}-02-28`);
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    expect(days).toBe(isLeap ? 2 : 1);
  }
});

test('stretches that touch lie no days apart, others by the gap between them', () => {
  const may = stretch('2026-05-01', '2026-05-31', false);
  const day = (on: string) => stretch(on, on, true);
  expect(daysApart(may, day('2026-05-31'))).toBe(0);
  expect(daysApart(day('2026-06-03'), may)).toBe(3);
});

test.each([
  ['Mum said he got out yesterday', '2026-02-03'],
  ['Told us on Thursday of the row on 1 February', '2026-02-01'],
  ['Loud music the night before', '2026-02-03'],
])('%s also points to %s', (words, on) => {
  const days = eventDays({ kind: 'exact', on: '2026-02-04', words: '' }, words);
  expect(days.map(({ from }) => from)).toEqual(expect.arrayContaining(['2026-02-04', on]));
});
