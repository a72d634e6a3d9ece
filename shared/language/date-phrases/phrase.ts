import { fullYear, isoDay, monthOf } from '../calendar-days.ts';

/** What a date phrase comes to before its words are added. */
export type DateReading =
  { kind: 'exact'; on: string } | { kind: 'about' | 'range'; from: string; to: string } | { kind: 'unknown' };

/** One way of writing a date: the words and what they mean on a reference day; null when they mean no date. */
export type DatePhrase = {
  match: RegExp;
  read: (match: RegExpMatchArray, reference: string | undefined) => DateReading | null;
};

// Regular expression sources of the parts that date phrases are made of.
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
export const year = "(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d|:\\d|[.]\\d|%|\\s?(?:am|pm)\\b)";
export const longYear = "(?:(?:19|20)\\d{2}|['’]\\d{2})(?!\\d)";
export const laterDay = '(?:0?[1-9]|[12]\\d|3\\d)(?:st|nd|rd|th)?';
export const day = `(?<![\\d/.-])${laterDay}`;
export const dayOfWeek = '(?:\\b(mon|tue|wed|thu|fri|sat|sun)(?:sday|s|nesday|rs|rsday|urday|day)?,?\\s+)?';
export const to = '\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\buntil\\b|\\btill\\b)\\s*';
/** A pattern without regard to case, found everywhere in a text. */
export const pattern = (source: string) => new RegExp(source, 'gi');

/** The figures of some words. */
export const figures = (words: string | undefined): string => (words ?? '').replace(/\D/g, '');

/** The day of a month in the year given, or else in the nearest year not after the reference that fits the day of the week. */
export function dayOf(
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
export function yearOf(y: string | undefined, at: number, reference: string | undefined): number | null {
  if (y) return fullYear(figures(y), reference);
  if (!reference) return null;
  const now = Number(reference.slice(0, 4));
  return at <= Number(reference.slice(5, 7)) ? now : now - 1;
}

/** The year of figures such as 2025 or '25; null when there are none. */
export const fullYearOf = (y: string | undefined, reference: string | undefined): number | null =>
  y ? fullYear(figures(y), reference) : null;

/** An exact day; where there is none, no date at all unless the words can be nothing else. */
export const exact = (on: string | null, needed = true): DateReading | null =>
  on ? { kind: 'exact', on } : needed ? { kind: 'unknown' } : null;

/** A stretch of days; unknown when its ends are none or the wrong way round. */
export const range = (from: string | null, until: string | null): DateReading =>
  from && until && from <= until ? { kind: 'range', from, to: until } : { kind: 'unknown' };
