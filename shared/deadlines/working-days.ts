import { Refusal } from '../base/refusal.ts';
import { divisionNames } from '../domain/timing.ts';
import { addDays } from '../language/calendar-days.ts';
import type { Calendar } from '../template/calendar.ts';

/** A bank holiday that a count left out: its ISO day and its name. */
export type Holiday = { day: string; name: string };

/** The day of the week of an ISO day, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const isWeekend = (day: string): boolean => weekdayOf(day) % 6 === 0;

/** Refuses a day for which no bank holidays are known: a wrong date would be worse than none. */
export function assertKnown({ from, to, division }: Calendar, day: string): void {
  if (day >= from && day <= to) return;
  throw new Refusal(
    'invalid',
    `The bank holidays of ${divisionNames[division]} are known from ${from.slice(0, 4)} to ${to.slice(0, 4)}, and ${day.slice(0, 4)} is outside: take in a newer table of bank holidays.`,
  );
}

/** Whether people work on a day: Monday to Friday without the bank holidays of the division. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  assertKnown(calendar, day);
  return !isWeekend(day) && !calendar.holidays.has(day);
}

/**
 * The working day so many working days after a day (before, when negative), and the bank holidays in between that were left out. The
 * day itself is day 0, whether or not people work on it; 0 days after it is the day itself.
 */
export function addWorkingDays(
  calendar: Calendar,
  day: string,
  count: number,
): { day: string; leftOut: Holiday[] } {
  assertKnown(calendar, day);
  const step = Math.sign(count);
  const leftOut: Holiday[] = [];
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(calendar, at)) left--;
    else leftOut.push(...holidayOn(calendar, at));
  }
  return { day: at, leftOut };
}

/** The bank holiday on a day that is no weekend; none on another. */
function holidayOn({ holidays }: Calendar, day: string): Holiday[] {
  const name = holidays.get(day);
  return name === undefined || isWeekend(day) ? [] : [{ day, name }];
}

/** The last working day on or before a day. */
export function workingDayBy(calendar: Calendar, day: string): string {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1).day;
}

/** How many working days lie after the first day up to and with the second; negative when the second lies before the first. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  if (from > to) return -workingDaysBetween(calendar, to, from) || 0;
  assertKnown(calendar, from);
  assertKnown(calendar, to);
  const holidays = [...calendar.holidays.keys()].filter((day) => day > from && day <= to && !isWeekend(day));
  return weekdaysUpTo(to) - weekdaysUpTo(from) - holidays.length;
}

/** How many days from Monday to Friday there were from Monday 29 December 1969 up to and with a day. */
function weekdaysUpTo(day: string): number {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 4;
  return Math.floor(days / 7) * 5 + Math.min(days % 7, 5);
}
