import type { When } from '../../../shared/domain/when.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as people write it: 14 February 2026. Anything that is not an ISO day stays as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && month && day ? `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}` : iso;
}

/** A month as people write it: February 2026. */
export const monthInWords = (month: string): string =>
  `${months[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** A date with how sure it is: "5 May 2025, 09:10", "about 22 May 2016", "1 to 14 May 2025", "date not known". */
export function whenInWords(when: When): string {
  if (when.kind === 'exact') return dayInWords(when.on) + (when.time ? `, ${when.time}` : '');
  if (when.kind === 'unknown') return 'Date not known';
  const stretch = stretchInWords(when.from, when.to);
  return when.kind === 'about' ? `About ${stretch}` : stretch;
}

function stretchInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  const [start, end] = [dayInWords(from).split(' '), dayInWords(to).split(' ')];
  if (start[2] !== end[2]) return `${start.join(' ')} to ${end.join(' ')}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return start[2] ?? '';
  if (start[1] !== end[1]) return `${start[0]} ${start[1]} to ${end.join(' ')}`;
  return `${start[0]} to ${end.join(' ')}`;
}

/** Whole days from one ISO day to another; negative when the second lies before the first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Age in whole years on a day, for a date of birth; null when either is not a day. */
export function ageOn(dob: string, on: string): number | null {
  const born = /^(\d{4})-(\d{2}-\d{2})/.exec(dob);
  const then = /^(\d{4})-(\d{2}-\d{2})/.exec(on);
  if (!born?.[2] || !then?.[2]) return null;
  return Number(then[1]) - Number(born[1]) - (then[2] < born[2] ? 1 : 0);
}
