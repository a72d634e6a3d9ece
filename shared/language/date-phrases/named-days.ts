import { addDays, daysIn, isoDay, monthOf } from '../calendar-days.ts';
import { type DatePhrase, exact, fullYearOf, longYear, month, pattern, range, yearOf } from './phrase.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?';
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  "new year's eve": [12, 31],
  nye: [12, 31],
  "new year's day": [1, 1],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  halloween: [10, 31],
  'bonfire night': [11, 5],
  "valentine's day": [2, 14],
  "valentine's": [2, 14],
};
const feast = Object.keys(feasts)
  .map((name) => name.replace("'", "['’]?"))
  .join('|');
const places = ['first', 'second', 'third', 'fourth'];
/** The months in which a term ends, by its name, and the last days on which schools still are in. */
const termEnds: Readonly<Record<string, readonly [number, number]>> = {
  autumn: [12, 20],
  winter: [12, 20],
  spring: [4, 4],
  summer: [7, 22],
};

const dayOfWeek = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();
const numberOf = (name: string): number =>
  weekdays.findIndex((one) => one.startsWith(name.slice(0, 3).toLowerCase()));

/** The first Monday of a month, or its last. */
function mondayOf(year: number, at: number, isLast: boolean): string | null {
  const all = Array.from({ length: daysIn(year, at) }, (_, day) => isoDay(year, at, day + 1)).filter(
    (on) => on !== null && dayOfWeek(on) === 1,
  );
  return all.at(isLast ? -1 : 0) ?? null;
}

/** Days that are named by a feast, or counted within a month or a term: "last weekend of Nov", "New Year's Eve", "last Friday of the autumn term". */
export const namedDayPhrases: readonly DatePhrase[] = [
  {
    match: pattern(
      `\\b(first|second|third|fourth|last) (weekend|${weekday}) (?:of|in) (${month})(?:[\\s,]+(${longYear}))?`,
    ),
    read: ([, which, name, m, y], reference) => {
      const at = monthOf(m ?? '');
      const when = yearOf(y, at, reference);
      const first = when === null ? null : isoDay(when, at, 1);
      if (when === null || !first || !name) return null;
      const isWeekend = /weekend/i.test(name);
      const wanted = isWeekend ? 6 : numberOf(name);
      const length = daysIn(when, at);
      const all = Array.from({ length }, (_, day) => addDays(first, day)).filter(
        (on) => dayOfWeek(on) === wanted,
      );
      const on = all.at(places.indexOf(which?.toLowerCase() ?? '')) ?? null;
      return isWeekend && on ? range(on, addDays(on, 1)) : exact(on, false);
    },
  },
  {
    match: pattern(`\\b(?:the )?last (day|${weekday}) of (?:the )?(autumn|winter|spring|summer) term\\b`),
    read: ([, name, term], reference) => {
      const end = termEnds[term?.toLowerCase() ?? ''];
      if (!end || !reference || !name) return null;
      const now = Number(reference.slice(0, 4));
      const last = [now, now - 1].map((when) => isoDay(when, ...end)).find((on) => on && on <= reference);
      if (!last) return null;
      const wanted = /^day$/i.test(name) ? 5 : numberOf(name);
      const back = (dayOfWeek(last) - wanted + 7) % 7;
      // Schools break up on different days of a week or so.
      return { kind: 'about', from: addDays(last, -back - 1), to: addDays(last, -back + 2) };
    },
  },
  {
    match: pattern(
      `(?:(?:on|after|over|since|at) )?(?:the )?(?:(early|late|spring|whit) )?(?:(may|august) )?bank holiday(?: (?:monday|weekend))?(?:[\\s,]+(${longYear}))?`,
    ),
    read: ([words, which, m, y], reference) => {
      const at = /august/i.test(m ?? '') ? 8 : 5;
      if ((!m && !which) || !reference) return null;
      const given = fullYearOf(y, reference);
      const now = Number(reference.slice(0, 4));
      const monday = (given === null ? [now, now - 1] : [given])
        .map((when) => mondayOf(when, at, at === 8 || /late|spring|whit/i.test(which ?? '')))
        .find((on) => on !== null && on <= reference);
      // What is told of it happened on one of its three days, or in the week after.
      return monday
        ? { kind: 'about', from: addDays(monday, -2), to: addDays(monday, /^after/i.test(words) ? 5 : 0) }
        : null;
    },
  },
  {
    match: pattern(`(?<![\\w])(${feast})(?:[\\s,]+(${longYear}))?(?!\\w)`),
    read: ([, name, y], reference) => {
      const key = (name ?? '')
        .toLowerCase()
        .replace('’', "'")
        .replace(/^(new year|valentine)s/, "$1's");
      const day = feasts[key];
      if (!day) return null;
      const given = fullYearOf(y, reference);
      if (given !== null) return exact(isoDay(given, ...day));
      if (!reference) return null;
      const now = Number(reference.slice(0, 4));
      return exact(
        [now, now - 1].map((when) => isoDay(when, ...day)).find((on) => on && on <= reference) ?? null,
        false,
      );
    },
  },
];
