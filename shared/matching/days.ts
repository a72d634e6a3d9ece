import { type When, span } from '../domain/when.ts';
import { addDays } from '../language/calendar-days.ts';
import { findDates } from '../language/dates.ts';

/**
 * A stretch of days, ISO and inclusive, with `first` and `last` as days since 1970; `isSure` when the writer gave the very
 * day.
 */
export type Days = { from: string; to: string; first: number; last: number; isSure: boolean };

/** A stretch of days from its ends. */
export const stretch = (from: string, to: string, isSure: boolean): Days => ({
  from,
  to,
  first: dayNumber(from),
  last: dayNumber(to),
  isSure,
});

/** The days of a When; none when nothing is known. */
export function daysOf(when: When): Days[] {
  const days = span(when);
  return days ? [stretch(days.from, days.to, when.kind === 'exact')] : [];
}

const before =
  /\b(?:yesterday|the (?:night|day|evening) before|last night|previous (?:night|day|evening))\b/i;
const earlier = /\b(two|three|four|five|[2-9]) (?:days|nights) (?:before|earlier|previously|ago)\b/i;
const small: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };
const weekend = /\b(?:at|over) the weekend\b|\bthis weekend\b/i;

/** The days of an event: the day it stands under, and those that its words point to from there ("yesterday", "Monday 5 May"). */
export function eventDays(when: When, words: string): readonly Days[] {
  const read = known.get(when) ?? new Map<string, readonly Days[]>();
  known.set(when, read);
  const kept = read.get(words);
  if (kept) return kept;
  const days = daysPointedTo(when, words);
  read.set(words, days);
  return days;
}

/** Several matchers ask for the days of one event. */
const known = new WeakMap<When, Map<string, readonly Days[]>>();

function daysPointedTo(when: When, words: string): Days[] {
  const own = daysOf(when);
  const [first] = own;
  if (!first) return [];
  const inside = [...findDates(words, first.to), ...ordinalDays(words, first.to)]
    .flatMap((date) => daysOf(date.when))
    .filter((days) => days.isSure && Math.abs(days.first - first.first) <= 31);
  const turned = before.test(words) ? [stretch(addDays(first.from, -1), addDays(first.to, -1), true)] : [];
  const back = earlier.exec(words)?.[1]?.toLowerCase();
  if (back !== undefined) {
    const days = small[back] ?? Number(back);
    turned.push(stretch(addDays(first.from, -days), addDays(first.to, -days), true));
  }
  const lastWeekend = weekend.test(words)
    ? [stretch(addDays(first.from, -4), addDays(first.to, -1), false)]
    : [];
  return [...own, ...inside, ...turned, ...lastWeekend, ...weekdays(words, first.to)];
}

// "On the 2nd visit" is no day: what follows is the end of a phrase, or who did what then.
const ordinal =
  /\b(?:on|since|from|of|the night of|evening of) (?:\w+day,? )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?!(?:he|she|they|i|we|it|mum|dad|his|her|when|after|before|with|without|at|by|to|until|for|but)\b)[a-z])/gi;

/** "Gone since the 12th": the nearest such day not after the one it stands under. */
function ordinalDays(words: string, until: string): { when: When }[] {
  return [...words.matchAll(ordinal)].flatMap((match) => {
    for (let back = 0; back <= 31; back++) {
      const on = addDays(until, -back);
      if (Number(on.slice(8)) === Number(match[1]))
        return [{ when: { kind: 'exact' as const, on, words: '' } }];
    }
    return [];
  });
}

const named =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b(?! (?:\d|the \d|dinner|school|club|group|nights\b))/gi;
const order = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** "On Sunday": the nearest such day not after the one it stands under. */
function weekdays(words: string, until: string): Days[] {
  return [...words.matchAll(named)].map((match) => {
    const wanted = order.indexOf((match[1] ?? '').slice(0, 3).toLowerCase());
    // 1 January 1970 was a Thursday.
    const back = (((dayNumber(until) + 4 - wanted) % 7) + 7) % 7;
    const on = addDays(until, -back);
    return stretch(on, on, false);
  });
}

/** Days since 1970, for distances; by arithmetic (days from civil, H. Hinnant), since a merge asks millions of times. */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** How many days lie between two stretches; 0 when they touch. */
export const daysApart = (a: Days, b: Days): number => Math.max(0, b.first - a.last, a.first - b.last);

/** How long a stretch is, in days. */
export const lengthOf = (days: Days): number => days.last - days.first + 1;

/** Whether two days of one month are a slip of the pen apart: the first figure of the day differs ("04/11" and "14/11"). */
export const isSlip = (a: string, b: string): boolean =>
  a.slice(0, 7) === b.slice(0, 7) && a[9] === b[9] && Math.abs(Number(a[8]) - Number(b[8])) === 1;
