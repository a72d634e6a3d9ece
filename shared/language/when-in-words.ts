import type { When } from '../domain/when.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO day as people write it: 14 February 2026. Anything that is not an ISO day stays as it is. */
export function dayInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && month && day ? `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}` : iso;
}

/** A date with how sure it is: "5 May 2025, 09:10", "about 22 May 2016", "1 to 14 May 2025", "date not known". */
export function whenInWords(when: When): string {
  if (when.kind === 'exact') return dayInWords(when.on) + (when.time ? `, ${when.time}` : '');
  if (when.kind === 'unknown') return 'date not known';
  const stretch = stretchInWords(when.from, when.to);
  return when.kind === 'about' ? `about ${stretch}` : stretch;
}

function stretchInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from);
  const [start, end] = [dayInWords(from).split(' '), dayInWords(to).split(' ')];
  if (start[2] !== end[2]) return `${start.join(' ')} to ${end.join(' ')}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return start[2] ?? '';
  if (isWholeMonth(from, to)) return end.slice(1).join(' ');
  if (start[1] !== end[1]) return `${start[0]} ${start[1]} to ${end.join(' ')}`;
  return `${start[0]} to ${end.join(' ')}`;
}

const isWholeMonth = (from: string, to: string): boolean =>
  from.slice(0, 8) === to.slice(0, 8) &&
  from.endsWith('-01') &&
  new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

/** Age in whole years on a day, for a date of birth; null when either is not an ISO day or birth is still to come. */
export function ageOn(born: string | undefined, on: string): number | null {
  const birth = /^(\d{4})-(\d{2}-\d{2})/.exec(born ?? '');
  const then = /^(\d{4})-(\d{2}-\d{2})/.exec(on);
  if (!birth?.[2] || !then?.[2]) return null;
  const age = Number(then[1]) - Number(birth[1]) - (then[2] < birth[2] ? 1 : 0);
  return age < 0 ? null : age;
}
