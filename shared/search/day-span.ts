import { daysIn, isoDay, monthsBetween } from '../language/calendar-days.ts';
import { readDate } from '../language/dates.ts';
import { span } from '../domain/when.ts';

/**
 * The first and last day that a date in a query means: `2026`, `2026-03`, `03/2026`, `14/02/2026` or any date phrase;
 * null when it is none. `today` (an ISO day) gives the year to a day without one.
 */
export function daySpan(words: string, today?: string): { from: string; to: string } | null {
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(words) ?? /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(words);
  if (month) {
    const year = Number(month.groups?.['year'] ?? month[1]);
    const number = Number(month.groups?.['month'] ?? month[2]);
    return number >= 1 && number <= 12 && isoDay(year, number, daysIn(year, number))
      ? monthsBetween(year, number, year, number)
      : null;
  }
  return span(readDate(words, today));
}
