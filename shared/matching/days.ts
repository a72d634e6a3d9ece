import { type When, span } from '../domain/when.ts';
import { addDays } from '../language/calendar-days.ts';
import { findDates } from '../language/dates.ts';

/** A stretch of days, ISO and inclusive; `isSure` when the writer gave the very day. */
export type Days = { from: string; to: string; isSure: boolean };

/** The days of a When; none when nothing is known. */
export function daysOf(when: When): Days[] {
  const days = span(when);
  return days ? [{ ...days, isSure: when.kind === 'exact' }] : [];
}

const before =
  /\b(?:yesterday|the (?:night|day|evening) before|last night|previous (?:night|day|evening))\b/i;
const weekend = /\b(?:at|over) the weekend\b|\bthis weekend\b/i;

/** The days of an event: the day it stands under, and those that its words point to from there ("yesterday", "Monday 5 May"). */
export function eventDays(when: When, words: string): Days[] {
  const own = daysOf(when);
  const [first] = own;
  if (!first) return [];
  const inside = findDates(words, first.to)
    .flatMap((date) => daysOf(date.when))
    .filter((days) => days.isSure && Math.abs(dayNumber(days.from) - dayNumber(first.from)) <= 31);
  const turned = before.test(words)
    ? [{ from: addDays(first.from, -1), to: addDays(first.to, -1), isSure: true }]
    : [];
  const lastWeekend = weekend.test(words)
    ? [{ from: addDays(first.from, -4), to: addDays(first.to, -1), isSure: false }]
    : [];
  return [...own, ...inside, ...turned, ...lastWeekend];
}

const numbers = new Map<string, number>();

/** Days since 1970, for distances. Kept once known, since a merge asks millions of times for a few thousand days. */
export function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  numbers.set(day, number);
  return number;
}

/** How many days lie between two stretches; 0 when they touch. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));
}

/** How long a stretch is, in days. */
export const lengthOf = (days: Days): number => dayNumber(days.to) - dayNumber(days.from) + 1;

/** Whether two days of one month are a slip of the pen apart: the first figure of the day differs ("04/11" and "14/11"). */
export const isSlip = (a: string, b: string): boolean =>
  a.slice(0, 7) === b.slice(0, 7) && a[9] === b[9] && Math.abs(Number(a[8]) - Number(b[8])) === 1;
