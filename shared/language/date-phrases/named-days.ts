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
