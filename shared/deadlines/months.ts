import { daysIn } from '../language/calendar-days.ts';

/**
 * The same day so many months later (earlier when negative), or the last day of that month where it has no such day (`isClamped`):
 * 30 November and 3 months is 28 or 29 February.
 */
export function addMonths(day: string, months: number): { day: string; isClamped: boolean } {
  const [year = 0, month = 1, of = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1];
  const last = daysIn(inYear, inMonth);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return { day: `${inYear}-${two(inMonth)}-${two(Math.min(of, last))}`, isClamped: of > last };
}
