import { addDays, daysIn, fullYear, isoDay, monthOf, monthsBetween } from './calendar-days.ts';

/** What a date phrase comes to before its words are added. */
export type DateReading =
  { kind: 'exact'; on: string } | { kind: 'about' | 'range'; from: string; to: string } | { kind: 'unknown' };

/** One way of writing a date: the words and what they mean on a reference day; null when they mean no date. */
export type DatePhrase = {
  match: RegExp;
  read: (match: RegExpMatchArray, reference: string | undefined) => DateReading | null;
};

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const year = "(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d|:\\d|[.]\\d|%|\\s?(?:am|pm)\\b)";
const longYear = "(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d)";
const laterDay = '(?:0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?';
const day = `(?<![\\d/.-])${laterDay}`;
const dayOfWeek = '(?:\\b(mon|tue|wed|thu|fri|sat|sun)(?:sday|s|nesday|rs|rsday|urday|day)?,?\\s+)?';
const to = '\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b)\\s*';
const pattern = (source: string) => new RegExp(source, 'gi');

const figures = (words: string | undefined): string => (words ?? '').replace(/\D/g, '');

/** The day of a month in the year given, or else in the nearest year not after the reference that fits the day of the week. */
function dayOf(
  d: string | undefined,
  m: string | undefined,
  y: string | undefined,
  reference?: string,
  dayOfTheWeek?: string,
): string | null {
  const number = Number(figures(d));
  const at = monthOf(m ?? '');
  if (y) return isoDay(fullYear(figures(y), reference), at, number);
  if (!reference) return null;
  const now = Number(reference.slice(0, 4));
  const years = Array.from({ length: 9 }, (_, back) => isoDay(now - back, at, number));
  const fitting = years.filter((on) => on !== null && on <= reference);
  return fitting.find((on) => on && (!dayOfTheWeek || isOn(on, dayOfTheWeek))) ?? fitting[0] ?? null;
}

const isOn = (on: string, dayOfTheWeek: string): boolean =>
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(dayOfTheWeek.slice(0, 3).toLowerCase()) ===
  new Date(`${on}T00:00:00Z`).getUTCDay();

/** The year of a month that has none: the nearest that has begun by the reference. */
function yearOf(y: string | undefined, at: number, reference: string | undefined): number | null {
  if (y) return fullYear(figures(y), reference);
  if (!reference) return null;
  const now = Number(reference.slice(0, 4));
  return at <= Number(reference.slice(5, 7)) ? now : now - 1;
}

const exact = (on: string | null, needed = true): DateReading | null =>
  on ? { kind: 'exact', on } : needed ? { kind: 'unknown' } : null;

const range = (from: string | null, until: string | null): DateReading =>
  from && until && from <= until ? { kind: 'range', from, to: until } : { kind: 'unknown' };

/** Days written in full: figures, figures with a month's name, ISO. */
export const exactPhrases: readonly DatePhrase[] = [
  {
    match: pattern('(?<![\\d/.-])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d/-])'),
    read: ([, y, m, d], reference) => exact(dayOf(d, m, y, reference)),
  },
  {
    match: pattern(
      '(?<![\\d/.:£-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d/]|[:.-]\\d|\\s?%)',
    ),
    read: ([, d, , m, y], reference) => exact(dayOf(d, m, y, reference)),
  },
  {
    match: pattern(`${dayOfWeek}(${day})\\s?[-/. ]?\\s?(?:of )?(${month})(?:\\s?[-/,]?\\s?(${year}))?`),
    read: ([, weekday, d, m, y], reference) => exact(dayOf(d, m, y, reference, weekday), y !== undefined),
  },
  {
    match: pattern(
      `${dayOfWeek}\\b(${month})\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(${longYear}))?(?!\\d|[:./]\\d)`,
    ),
    read: ([, weekday, m, d, y], reference) => exact(dayOf(d, m, y, reference, weekday), y !== undefined),
  },
  {
    match: pattern('(?<![\\d/.:£-])(\\d{1,2})/(\\d{1,2})(?![\\d/%]|\\s?(?:of|weeks|sessions|days)\\b)'),
    read: ([, d, m], reference) =>
      d?.length === 2 || m?.length === 2 ? exact(dayOf(d, m, undefined, reference), false) : null,
  },
];

/** Stretches between two days. */
export const rangePhrases: readonly DatePhrase[] = [
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
      `(?:between\\s+|from\\s+)?(${day})\\s+(?:of )?(${month})(?:\\s+(${year}))?${to}(${laterDay})\\s+(?:of )?(${month})(?:\\s+(${year}))?`,
    ),
    read: ([, d1, m1, y1, d2, m2, y2], reference) => {
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
      `\\b(?:(last|this|the)\\s+)?(spring|summer|autumn|winter)(?: of| term)?(?:\\s+(${longYear}))?\\b`,
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
      '\\b(?:in|since|c\\.?|circa|around|about|during|until|by|of|early|late|mid)[\\s-]*((?:19|20)\\d{2})\\b(?![/:-]\\d)|^\\s*\\??((?:19|20)\\d{2})\\s*$',
    ),
    read: ([, inside, alone]) => ({
      kind: 'about',
      ...monthsBetween(Number(inside ?? alone), 1, Number(inside ?? alone), 12),
    }),
  },
];

/** The time of day as HH:MM from the groups of a clock time; null when there is no such time. */
export function timeOf(groups: readonly (string | undefined)[]): string | null {
  const [hour24, minute, half, hour12, half12, hourBare, minuteBare] = groups;
  let hour = Number(hour24 ?? hour12 ?? hourBare);
  const minutes = Number(minute ?? minuteBare ?? 0);
  const part = (half ?? half12)?.toLowerCase();
  if (part && (hour < 1 || hour > 12)) return null;
  if (part === 'p' && hour < 12) hour += 12;
  if (part === 'a' && hour === 12) hour = 0;
  return hour < 24 && minutes < 60
    ? `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
    : null;
}
