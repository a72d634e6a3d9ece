import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, anyDivision, calendars } from '../../test/cases/deadline-ground.ts';
import { Refusal } from '../base/refusal.ts';
import { addMonths } from './months.ts';
import { addWorkingDays, isWorkingDay, workingDayBy, workingDaysBetween } from './working-days.ts';

const english = calendars['england-and-wales'];
const count = fc.integer({ min: 1, max: 40 });
const margin = 120;

describe('working days, in any division and from any day of the table', () => {
  test('a count lands on a working day, on the right side', () => {
    fc.assert(
      fc.property(anyDivision, anyDay(margin), count, fc.constantFrom(1, -1), (division, day, days, way) => {
        const calendar = calendars[division];
        const { day: landed, leftOut } = addWorkingDays(calendar, day, way * days);
        expect(isWorkingDay(calendar, landed)).toBe(true);
        expect(Math.sign(Date.parse(landed) - Date.parse(day))).toBe(way);
        for (const { day: out, name } of leftOut) {
          expect(calendar.holidays.get(out)).toBe(name);
          expect(isWorkingDay(calendar, out)).toBe(false);
        }
      }),
    );
  });

  test('n and m days are n days, then m', () => {
    fc.assert(
      fc.property(
        anyDivision,
        anyDay(2 * margin),
        count,
        count,
        fc.constantFrom(1, -1),
        (division, day, n, m, way) => {
          const calendar = calendars[division];
          const add = (from: string, days: number) => addWorkingDays(calendar, from, way * days).day;
          expect(add(add(day, n), m)).toBe(add(day, n + m));
        },
      ),
    );
  });

  test('from a working day, forth and back leads home, and the distance is the count', () => {
    fc.assert(
      fc.property(anyDivision, anyDay(margin), count, (division, any, days) => {
        const calendar = calendars[division];
        const day = workingDayBy(calendar, any);
        const there = addWorkingDays(calendar, day, days).day;
        expect(addWorkingDays(calendar, there, -days).day).toBe(day);
        expect(workingDaysBetween(calendar, day, there)).toBe(days);
        expect(workingDaysBetween(calendar, there, day)).toBe(-days);
      }),
    );
  });

  test('later days never lead to earlier ones, nor longer counts', () => {
    fc.assert(
      fc.property(anyDivision, anyDay(margin), anyDay(margin), count, (division, a, b, days) => {
        const calendar = calendars[division];
        const [first, second] = [a, b].sort() as [string, string];
        const one = addWorkingDays(calendar, first, days).day;
        expect(one <= addWorkingDays(calendar, second, days).day).toBe(true);
        expect(one < addWorkingDays(calendar, first, days + 1).day).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-06-03', 15, '2026-06-24'],
  ['2026-03-17', 15, '2026-04-09'],
  ['2022-05-27', 5, '2022-06-07'],
  ['2022-09-16', 1, '2022-09-20'],
  ['2020-05-07', 1, '2020-05-11'],
  ['2023-05-05', 1, '2023-05-09'],
  ['2026-06-06', 1, '2026-06-08'],
  ['2026-06-23', -3, '2026-06-18'],
  ['2027-01-04', -5, '2026-12-23'],
])('from %s, %i working days lead to %s in England', (day, days, to) => {
  expect(addWorkingDays(english, day, days).day).toBe(to);
});

test('each division has its own days', () => {
  const from = (division: keyof typeof calendars, day: string) =>
    addWorkingDays(calendars[division], day, 1).day;
  expect(from('scotland', '2026-06-12')).toBe('2026-06-16');
  expect(from('england-and-wales', '2026-06-12')).toBe('2026-06-15');
  expect(from('northern-ireland', '2026-07-10')).toBe('2026-07-14');
  expect(from('scotland', '2026-04-03')).toBe('2026-04-06');
  expect(from('england-and-wales', '2026-04-02')).toBe('2026-04-07');
});

test('outside the table is one sentence, never a wrong date', () => {
  for (const doing of [
    () => addWorkingDays(english, '2028-12-20', 15),
    () => addWorkingDays(english, '2019-01-03', -5),
    () => addWorkingDays(english, '2029-03-01', 1),
    () => isWorkingDay(english, '2018-12-31'),
    () => workingDaysBetween(english, '2028-12-01', '2029-01-10'),
  ]) {
    expect(doing).toThrow(Refusal);
    expect(doing).toThrow(
      /^The bank holidays of England and Wales are known from 2019 to 2028, and 20\d\d is outside: .*\.$/,
    );
  }
});

test('a month ends with its last day where it lacks the same one', () => {
  expect(addMonths('2026-11-30', 3)).toEqual({ day: '2027-02-28', isClamped: true });
  expect(addMonths('2027-11-30', 3)).toEqual({ day: '2028-02-29', isClamped: true });
  expect(addMonths('2026-08-31', 6)).toEqual({ day: '2027-02-28', isClamped: true });
  expect(addMonths('2026-03-31', -1)).toEqual({ day: '2026-02-28', isClamped: true });
  expect(addMonths('2026-06-23', 6)).toEqual({ day: '2026-12-23', isClamped: false });
  fc.assert(
    fc.property(anyDay(), fc.integer({ min: -24, max: 24 }), (day, months) => {
      const { day: there, isClamped } = addMonths(day, months);
      const number = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
      expect(number(there) - number(day)).toBe(months);
      expect(there.slice(8) === day.slice(8)).toBe(!isClamped);
      expect(isClamped || addMonths(there, -months).day === day).toBe(true);
    }),
  );
});
