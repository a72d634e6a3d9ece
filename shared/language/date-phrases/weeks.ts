import { addDays, daysIn, isoDay, monthOf } from '../calendar-days.ts';
import { type DatePhrase, day, dayOf, exact, month, pattern, range, year, yearOf } from './phrase.ts';

const anyDay = `(?:(\\d{1,2})[/.-](\\d{1,2})(?:[/.-]((?:19|20)?\\d{2}))?(?![\\d/])|(${day})\\s?[- ]?\\s?(?:of )?(${month})(?:[\\s,-]+(${year}))?)`;
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const parts: Readonly<Record<string, readonly [number, number]>> = {
  first: [1, 7],
  '1st': [1, 7],
  second: [8, 14],
  '2nd': [8, 14],
  third: [15, 21],
  '3rd': [15, 21],
  fourth: [22, 28],
  '4th': [22, 28],
};
const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 };
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  twelve: 12,
};

/** Weeks by their first or last day, parts of a month by week, and days counted back from the day of the text. */
export const weekPhrases: readonly DatePhrase[] = [
  {
    match: pattern(
      `\\b(w\\/?c\\.?|w\\/?b\\.?|wk? ?comm(?:encing)?|week (?:commencing|beginning|starting|of)|w\\/?e\\.?|week end(?:ing|ed))[:\\s]+(?:\\w+day,?\\s+|(?:mon|fri|sun),?\\s+)?(?:the )?${anyDay}`,
    ),
    read: ([, lead, d, m, y, d2, m2, y2], reference) => {
      const on = dayOf(d ?? d2, m ?? m2, y ?? y2, reference);
      if (!on) return { kind: 'unknown' };
      return /e\.?$|end/i.test(lead ?? '') ? range(addDays(on, -6), on) : range(on, addDays(on, 6));
    },
  },
  {
    match: pattern(
      `\\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final) week (?:of|in) (${month})(?:[\\s,]+(${year}))?`,
    ),
    read: ([, which, m, y], reference) => {
      const at = monthOf(m ?? '');
      const when = yearOf(y, at, reference);
      if (when === null) return null;
      const length = daysIn(when, at);
      const [first, last] = parts[which?.toLowerCase() ?? ''] ?? [length - 6, length];
      const [from, until] = [isoDay(when, at, first), isoDay(when, at, last)];
      return from && until ? { kind: 'about', from, to: until } : null;
    },
  },
  {
    match: pattern(
      '\\b(\\d{1,2}|an?|one|two|three|four|five|six|ten|twelve) (day|week|fortnight|month|year)s? ago\\b',
    ),
    read: ([, count, unit], reference) => {
      const length = lengths[unit?.toLowerCase() ?? ''];
      const times = numbers[count?.toLowerCase() ?? ''] ?? Number(count);
      if (!reference || length === undefined || !(times <= 40)) return null;
      const about = addDays(reference, -times * length);
      // A count of weeks or months is meant roughly.
      const slack = length === 1 ? 0 : Math.ceil(length / 2);
      return { kind: 'about', from: addDays(about, -slack), to: addDays(about, slack) };
    },
  },
  {
    match: pattern(`\\blast (${weekdays.join('|')})\\b`),
    read: ([, name], reference) => {
      if (!reference) return null;
      for (let back = 1; back <= 7; back++) {
        const on = addDays(reference, -back);
        if (weekdays[new Date(`${on}T00:00:00Z`).getUTCDay()] === name?.toLowerCase()) return exact(on);
      }
      return null;
    },
  },
];
