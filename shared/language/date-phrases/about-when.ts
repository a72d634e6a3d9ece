import { addDays, daysIn, fullYear, isoDay, monthOf, monthsBetween } from '../calendar-days.ts';
import { type DatePhrase, type DateReading, longYear, month, pattern, yearOf } from './phrase.ts';

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 10],
  'the beginning of': [1, 10],
  'beginning of': [1, 10],
  'start of': [1, 10],
  mid: [11, 20],
  'the middle of': [11, 20],
  'middle of': [11, 20],
  late: [21, 31],
  'the end of': [21, 31],
  'end of': [21, 31],
};
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
};

function monthAt(at: number, when: number, part?: string): DateReading {
  const [first, last] = parts[part?.toLowerCase().trim().replace(/-$/, '') ?? ''] ?? [1, 31];
  const from = isoDay(when, at, first);
  const until = isoDay(when, at, Math.min(last, daysIn(when, at)));
  return from && until ? { kind: 'about', from, to: until } : { kind: 'unknown' };
}

/** Months, seasons, years and parts of them: about when. */
export const aboutPhrases: readonly DatePhrase[] = [
  {
    match: pattern(`\\b(${month})[-\\s]['’]?(\\d{2})(?![\\d:/.]|\\s?(?:am|pm)|-\\d)`),
    read: ([, m, y], reference) => {
      const back = reference && y ? Number(reference.slice(2, 4)) - Number(y) : -1;
      return back >= 0 && back <= 20 ? monthAt(monthOf(m ?? ''), fullYear(y ?? '', reference)) : null;
    },
  },
  {
    // A month in figures as a whole cell, and a day that is not known.
    match: pattern(
      '^\\s*(?:(?:\\?{1,2}|x{2}|-{2}|_{2}|00)[/.-])?(0?[1-9]|1[0-2])[/.-]((?:19|20)\\d{2}|1[3-9]|[2-9]\\d)\\s*$',
    ),
    read: ([, m, y], reference) => monthAt(Number(m), fullYear(y ?? '', reference)),
  },
  {
    match: pattern('(?<![\\d/.£-])(0?[1-9]|1[0-2])[/.](20\\d{2})(?![\\d/-]|[.]\\d|\\s?%)'),
    read: ([, m, y], reference) => monthAt(Number(m), fullYear(y ?? '', reference)),
  },
  {
    match: pattern('(?:\\?{1,2}|\\bx{2}|\\b00)[/.-](0?[1-9]|1[0-2])[/.-]((?:19|20)?\\d{2})\\b'),
    read: ([, m, y], reference) => monthAt(Number(m), fullYear(y ?? '', reference)),
  },
  {
    match: pattern('\\b(early|mid|late|start of|end of|middle of)[\\s-]+((?:19|20)\\d{2})\\b(?![/:-]\\d)'),
    read: ([, part, y]) => {
      const [first, last] = /early|start/i.test(part ?? '')
        ? [1, 4]
        : /mid/i.test(part ?? '')
          ? [5, 8]
          : [9, 12];
      return { kind: 'about', ...monthsBetween(Number(y), first, Number(y), last) };
    },
  },
  {
    match: pattern(
      `\\b(${Object.keys(parts).join('|')})[\\s-]+(${month})(?:[\\s-]+(${longYear}|\\d{2}\\b(?![:/])))?`,
    ),
    read: ([, part, m, y], reference) => {
      const when = yearOf(y, monthOf(m ?? ''), reference);
      return when === null ? null : monthAt(monthOf(m ?? ''), when, part);
    },
  },
  {
    match: pattern(
      `\\b(last|this|in|since|of|by|during|until|from)?\\s?\\b(${month})(?:[\\s,-]+(?:of )?(${longYear}|last year|this year))?(?!\\s\\d)`,
    ),
    read: ([, lead, m, y], reference) => {
      const at = monthOf(m ?? '');
      const now = reference ? Number(reference.slice(0, 4)) : null;
      if (y && /year/i.test(y)) return now === null ? null : monthAt(at, /last/i.test(y) ? now - 1 : now);
      // "May" and "March" are also other words: without a year they need a word before them that makes them a month.
      if (!y && (!lead || !/^[A-Z]/.test(m ?? ''))) return null;
      const when = yearOf(y, at, reference);
      if (when === null) return null;
      return monthAt(
        at,
        lead?.toLowerCase() === 'last' && when === now && at === Number(reference?.slice(5, 7))
          ? when - 1
          : when,
      );
    },
  },
  {
    match: pattern(
      `\\b(?:(last|this|the)\\s+)?(spring|summer|autumn|winter)(?: of)?(?:\\s+(${longYear}))?\\b`,
    ),
    read: ([, lead, season, y], reference) => {
      const [first, last] = seasons[season?.toLowerCase() ?? ''] ?? [1, 12];
      if (!y && (!lead || lead.toLowerCase() === 'the')) return null;
      const begins = yearOf(y, first, reference);
      if (begins === null) return null;
      const stretch = monthsBetween(begins, first, last < first ? begins + 1 : begins, last);
      return { kind: 'about', ...stretch };
    },
  },
  {
    match: pattern('\\b(yesterday|today|last week|last month|last year)\\b'),
    read: ([words], reference) => {
      if (!reference) return null;
      const now = Number(reference.slice(0, 4));
      if (/year/i.test(words)) return { kind: 'about', ...monthsBetween(now - 1, 1, now - 1, 12) };
      if (/month/i.test(words)) return { kind: 'about', from: addDays(reference, -61), to: reference };
      if (/week/i.test(words))
        return { kind: 'about', from: addDays(reference, -13), to: addDays(reference, -1) };
      return { kind: 'about', from: addDays(reference, -1), to: reference };
    },
  },
  {
    match: pattern(
      '\\b(?:in|since|c\\.?|circa|around|about|during|until|by|of)[\\s-]*((?:19|20)\\d{2})\\b(?![/:-]\\d)|^\\s*\\??((?:19|20)\\d{2})\\s*$',
    ),
    read: ([, inside, alone]) => ({
      kind: 'about',
      ...monthsBetween(Number(inside ?? alone), 1, Number(inside ?? alone), 12),
    }),
  },
];
