import { addDays, isoDay } from '../calendar-days.ts';
import { type DatePhrase, type DateReading, fullYearOf, longYear, pattern } from './phrase.ts';

type Stretch = readonly [fromMonth: number, fromDay: number, toMonth: number, toDay: number];

/** Terms and holidays of schools in England, roughly; Easter moves and is reckoned. A stretch that ends before it begins goes on into the next year. */
const stretches: Readonly<Record<string, Stretch>> = {
  'autumn term': [9, 1, 12, 20],
  'spring term': [1, 4, 4, 5],
  'summer term': [4, 10, 7, 24],
  'autumn half term': [10, 18, 11, 3],
  'october half term': [10, 18, 11, 3],
  'february half term': [2, 10, 2, 24],
  'spring half term': [2, 10, 2, 24],
  'may half term': [5, 22, 6, 6],
  'summer half term': [5, 22, 6, 6],
  'summer holidays': [7, 20, 9, 4],
  'summer break': [7, 20, 9, 4],
  christmas: [12, 20, 1, 4],
  'new year': [12, 30, 1, 3],
};
const names = [...Object.keys(stretches), 'easter']
  .map((name) => name.replaceAll(' ', '[- ]').replace('holidays', 'holidays?'))
  .join('|');

/** School terms, half terms and holidays, with a year or the nearest that has begun by the day of the text. */
export const schoolYearPhrases: readonly DatePhrase[] = [
  {
    match: pattern(
      `\\b(?:over |last |this |the )?(${names})(?: (?:holidays?|break|time|weekend|period|eve|day))?(?:\\s+(?:of )?(${longYear}))?\\b`,
    ),
    read: ([, name, y], reference) => {
      const key = (name ?? '')
        .toLowerCase()
        .replace('-', ' ')
        .replace(/holiday$/, 'holidays');
      const given = fullYearOf(y, reference);
      if (given !== null) return stretchIn(key, given);
      if (!reference) return null;
      const now = Number(reference.slice(0, 4));
      return (
        [now, now - 1]
          .map((when) => stretchIn(key, when))
          .find((one) => 'from' in one && one.from <= reference) ?? null
      );
    },
  },
];

function stretchIn(name: string, year: number): DateReading {
  if (name === 'easter') {
    const sunday = easterSunday(year);
    return { kind: 'about', from: addDays(sunday, -9), to: addDays(sunday, 9) };
  }
  const [fromMonth, fromDay, toMonth, toDay] = stretches[name] ?? [1, 1, 12, 31];
  const from = isoDay(year, fromMonth, fromDay);
  const to = isoDay(toMonth < fromMonth ? year + 1 : year, toMonth, toDay);
  return from && to ? { kind: 'about', from, to } : { kind: 'unknown' };
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return isoDay(year, month, day) ?? `${year}-04-01`;
}
