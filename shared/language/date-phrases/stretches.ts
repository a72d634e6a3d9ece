import { fullYear, isoDay, monthOf, monthsBetween } from '../calendar-days.ts';
import {
  type DatePhrase,
  day,
  dayOf,
  figures,
  laterDay,
  longYear,
  month,
  pattern,
  range,
  to,
  year,
} from './phrase.ts';

/** Stretches between two days. */
export const rangePhrases: readonly DatePhrase[] = [
  {
    // Two days of one month, "3/4 November", "3 & 4 November", "3, 4 and 5 November".
    match: pattern(
      `(?:between\\s+)?(${day})(?:\\s*,\\s*${laterDay})*\\s*(?:\\/|&|,? and)\\s*(${laterDay})\\s+(?:of )?(${month})(?:\\s+(${year}))?`,
    ),
    read: ([, first, last, m, y], reference) => {
      const until = dayOf(last, m, y, reference);
      if (!until) return y ? { kind: 'unknown' } : null;
      return range(isoDay(Number(until.slice(0, 4)), monthOf(m ?? ''), Number(figures(first))), until);
    },
  },
  {
    match: pattern(`\\b(${month})\\s?\\/\\s?(${month})\\s+(${year})`),
    read: ([, m1, m2, y], reference) => {
      const [first, last] = [monthOf(m1 ?? ''), monthOf(m2 ?? '')];
      const lastYear = fullYear(figures(y), reference);
      const { from, to: until } = monthsBetween(
        first > last ? lastYear - 1 : lastYear,
        first,
        lastYear,
        last,
      );
      return range(from, until);
    },
  },
  {
    match: pattern(
      '(?<![\\d/.-])(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)?\\d{2})\\s*(?:-|–|to)\\s*(?:date|present|now)\\b',
    ),
    read: ([, d, m, y], reference) => range(dayOf(d, m, y, reference), reference ?? null),
  },
  {
    match: pattern(
      `(?:between\\s+|from\\s+)?(${day})${to}(${laterDay})\\s+(?:of )?(${month})(?:\\s+(${year}))?`,
    ),
    read: ([, first, last, m, y], reference) => {
      const until = dayOf(last, m, y, reference);
      return until
        ? range(isoDay(Number(until.slice(0, 4)), monthOf(m ?? ''), Number(figures(first))), until)
        : y
          ? { kind: 'unknown' }
          : null;
    },
  },
  {
    match: pattern(
      `(between\\s+|from\\s+)?(${day})\\s+(?:of )?(${month})(?:\\s+(${year}))?(${to})(${laterDay})\\s+(?:of )?(${month})(?:\\s+(${year}))?`,
    ),
    read: ([, lead, d1, m1, y1, link, d2, m2, y2], reference) => {
      // "24 April and 9 June" are two days, "between 24 April and 9 June" is a stretch.
      if (/and/i.test(link ?? '') && !/between/i.test(lead ?? '')) return null;
      const until = dayOf(d2, m2, y2 ?? y1, reference);
      if (!until) return y2 ? { kind: 'unknown' } : null;
      return range(dayOf(d1, m1, y1, until) ?? null, until);
    },
  },
  {
    match: pattern(
      '(?:between\\s+|from\\s+)?(?<![\\d/.-])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)?\\d{2})' +
        to +
        '(\\d{1,2})\\2(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/])',
    ),
    read: ([, d1, , m1, y1, d2, m2, y2], reference) =>
      range(dayOf(d1, m1, y1, reference), dayOf(d2, m2, y2, reference)),
  },
  {
    match: pattern(
      `(?:between\\s+|from\\s+)?\\b(${month})(?:\\s+(${longYear}))?${to}(${month})\\s+(${longYear})`,
    ),
    read: ([, m1, y1, m2, y2], reference) => {
      const lastYear = fullYear(figures(y2), reference);
      const firstYear = y1
        ? fullYear(figures(y1), reference)
        : monthOf(m1 ?? '') > monthOf(m2 ?? '')
          ? lastYear - 1
          : lastYear;
      const stretch = monthsBetween(firstYear, monthOf(m1 ?? ''), lastYear, monthOf(m2 ?? ''));
      return range(stretch.from, stretch.to);
    },
  },
  {
    match: pattern('(?<![\\d/.-])(20\\d{2})\\s?[/–-]\\s?((?:20)?\\d{2})(?![\\d/-]|[.]\\d)'),
    read: ([, first, last]) => {
      const start = Number(first);
      if (Number(last?.slice(-2)) !== (start + 1) % 100) return null;
      return { kind: 'range', from: `${start}-09-01`, to: `${start + 1}-08-31` };
    },
  },
];
