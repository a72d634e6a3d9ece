import type { Timeline } from '../../domain/timeline.ts';
import { span } from '../../domain/when.ts';
import { dayInWords } from '../../language/when-in-words.ts';

/** A stretch of time of a timeline: its name, the key days in it, and how many events each lane tells of. */
export type Period = { name: string; keyDays: string[]; counts: number[] };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The most rows that one looks over at a glance. */
const most = 24;

/**
 * A timeline in years, or in quarters or months where these are few enough; stretches in which nothing falls stand together, so that
 * a long silence is seen as one line.
 */
export function periodsOf({ events, keyDays, lanes }: Timeline): Period[] {
  const dated = events.map(({ lane, when }) => ({ lane, day: span(when)?.from ?? '' }));
  const days = [...dated.map(({ day }) => day), ...keyDays.map(({ day }) => day)].filter(Boolean).sort();
  const [first = '2000-01-01', last = first] = [days[0], days.at(-1)];
  const length = (step: number) => Math.floor(monthOf(last) / step) - Math.floor(monthOf(first) / step) + 1;
  const filled = (step: number) => new Set(days.map((day) => Math.floor(monthOf(day) / step))).size;
  const step = [1, 3, 6, 12].find((one) => Math.min(length(one), 2 * filled(one)) <= most) ?? 12;
  const periods: (Period & { from: number; to: number; isEmpty: boolean })[] = [];
  for (let at = Math.floor(monthOf(first) / step); at <= Math.floor(monthOf(last) / step); at++) {
    const within = (day: string) => Math.floor(monthOf(day) / step) === at;
    const counts = lanes.map((_, lane) => dated.filter((one) => one.lane === lane && within(one.day)).length);
    const keys = keyDays
      .filter(({ day }) => within(day))
      .map(({ day, name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)} on ${dayInWords(day)}`);
    const isEmpty = keys.length === 0 && counts.every((count) => count === 0);
    const open = periods.at(-1);
    if (isEmpty && open?.isEmpty) open.to = at;
    else periods.push({ name: '', keyDays: keys, counts, from: at, to: at, isEmpty });
  }
  return periods.map(({ from, to, keyDays: keys, counts }) => ({
    name: nameOf(from * step, (to + 1) * step - 1),
    keyDays: keys,
    counts,
  }));
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** "2023", "2023 to 2024", "Jan to Mar 2025", "Oct 2024 to Mar 2025", "May 2025". */
function nameOf(from: number, to: number): string {
  const [year, lastYear] = [Math.floor(from / 12), Math.floor(to / 12)];
  const [month = '', lastMonth = ''] = [months[from % 12], months[to % 12]];
  if (from % 12 === 0 && to % 12 === 11) return year === lastYear ? String(year) : `${year} to ${lastYear}`;
  if (from === to) return `${month} ${year}`;
  return year === lastYear
    ? `${month} to ${lastMonth} ${year}`
    : `${month} ${year} to ${lastMonth} ${lastYear}`;
}
