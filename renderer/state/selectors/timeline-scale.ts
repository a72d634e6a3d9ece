const msADay = 86_400_000;

/** A day (and HH:MM, where it is known) as a number of days since another day. */
export function daysSince(first: string, day: string, time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (Date.parse(day) - Date.parse(first)) / msADay + (hours + minutes / 60) / 24;
}

/** The day that lies so many days after another. */
export const dayAt = (first: string, days: number): string =>
  new Date(Date.parse(first) + Math.floor(days) * msADay).toISOString().slice(0, 10);

/** A line of the axis: how many days from the first one, its words, and whether it begins something larger. */
export type Tick = { at: number; words: string; isMain: boolean };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = (day: string): [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];
const iso = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);

/** How far apart lines of the axis must be for their words. */
const least = 56;

/** The lines of the axis between two numbers of days, at `scale` points a day: years, months, days or hours, as there is room. */
export function ticksOf(first: string, from: number, to: number, scale: number): Tick[] {
  if (scale * 1 >= least)
    return [...dayTicks(first, from, to, 1), ...hourTicks(from, to, scale)].sort((a, b) => a.at - b.at);
  if (scale * 7 >= least) return dayTicks(first, from, to, scale * 2 >= least ? 2 : 7);
  const step = [1, 3, 6, 12, 24, 60, 120].find((count) => count * 30.4 * scale >= least) ?? 240;
  return monthTicks(first, from, to, step);
}

function monthTicks(first: string, from: number, to: number, step: number): Tick[] {
  const [year, month] = parts(dayAt(first, from));
  const ticks: Tick[] = [];
  for (let count = Math.floor((year * 12 + month - 1) / step) * step; ; count += step) {
    const day = iso(Math.floor(count / 12), (count % 12) + 1);
    const at = daysSince(first, day);
    if (at > to) return ticks;
    const isMain = count % 12 === 0;
    const name = months[count % 12] ?? '';
    ticks.push({ at, words: isMain ? String(Math.floor(count / 12)) : name, isMain });
  }
}

function dayTicks(first: string, from: number, to: number, step: number): Tick[] {
  // Counted from a Monday, so that weeks begin where people expect them.
  const monday = daysSince('2001-01-01', first);
  const start = Math.floor((Math.floor(from) + monday) / step) * step - monday;
  const ticks: Tick[] = [];
  for (let at = start; at <= to; at += step) {
    const [year, month, day] = parts(dayAt(first, at));
    const isMain = day <= step;
    const name = `${day} ${months[month - 1] ?? ''}`;
    ticks.push({ at, words: isMain && month === 1 ? `${name} ${year}` : name, isMain });
  }
  return ticks;
}

function hourTicks(from: number, to: number, scale: number): Tick[] {
  const hours = [3, 6, 12].find((count) => (count / 24) * scale >= least);
  if (hours === undefined) return [];
  const ticks: Tick[] = [];
  for (let day = Math.floor(from); day <= to; day++)
    for (let hour = hours; hour < 24; hour += hours)
      ticks.push({ at: day + hour / 24, words: `${String(hour).padStart(2, '0')}:00`, isMain: false });
  return ticks;
}
