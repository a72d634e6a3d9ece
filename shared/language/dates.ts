import type { When } from '../domain/when.ts';
import { aboutPhrases } from './date-phrases/about-when.ts';
import { timeOf } from './date-phrases/clock.ts';
import { exactPhrases } from './date-phrases/exact-days.ts';
import type { DatePhrase } from './date-phrases/phrase.ts';
import { schoolYearPhrases } from './date-phrases/school-year.ts';
import { namedDayPhrases } from './date-phrases/named-days.ts';
import { rangePhrases } from './date-phrases/stretches.ts';
import { weekPhrases } from './date-phrases/weeks.ts';

/** A date phrase in a text: what it means and where it stands (`text.slice(start, end)` is `when.words`). */
export type FoundDate = { start: number; end: number; when: When };

// Weeks and ranges come before the days in them, exact days before the terms, months and years in them.
const phrases: readonly DatePhrase[] = [
  ...namedDayPhrases,
  ...weekPhrases,
  ...rangePhrases,
  ...exactPhrases,
  ...schoolYearPhrases,
  ...aboutPhrases,
];
// Most sentences hold no date, and this says so at once.
const mayHoldDate =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:term|christmas|easter|new year|nye|boxing day|halloween|bonfire|valentine|weekend|holidays?|break|spring|summer|autumn|winter|yesterday|today|last|ago|week)\b/i;

// A doubt written before or after a date makes it a guess.
const doubt =
  /(?:\?\s?|\bc\.? ?|\bca\.? ?|\b(?:circa|about|around|roughly|possibly|maybe|perhaps|thought to be|poss\.?|approx\.?|approximately) |~ ?)$/i;
const doubtAfter = /^\s?\?(?!\w)|^\s?\((?:\?|approx\.?|about|unsure)\)/i;
// A time may also stand before the day.
const timeBefore =
  /(?:(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\.?)?|(\d{1,2})\s?([ap])\.?m\.?|([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours))[\s,]+(?:on |of )?$/i;
const time =
  /^,?\s*(?:-\s*)?(?:(?:at|about|approx(?:\.|imately)?|around|c\.)\s+)*(?:@\s*|T)?(?:(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z\b|[+-]\d{2}:?\d{2}\b|\s?hrs?\b)?(?:\s?([ap])\.?m\b\.?)?|(\d{1,2})\s?([ap])\.?m\b\.?|([01]\d|2[0-3])([0-5]\d)(?:\s?(?:hrs?|hours|h)\b|(?=\s*$)))(?![\d/.-]\d)/i;

/**
 * The date phrases of a text in order, day before month as in Britain. `reference` is the ISO day of the text: a day or
 * month without a year is the nearest one not after it. What the calendar does not have is `unknown`, its words kept.
 */
export function findDates(text: string, reference?: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!mayHoldDate.test(text)) return found;
  for (const phrase of phrases) {
    for (const match of text.matchAll(phrase.match)) {
      const start =
        match.index + (/^(?:in|since|of|by|during|until|from|the)?\s+/i.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const read = phrase.read(match, reference);
      if (read) found.push(whole(text, start, end, read));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a phrase that is a date as a whole means; `unknown` with its words when it is none. */
export function readDate(words: string, reference?: string): When {
  const bare = words.trim();
  const [first] = findDates(bare, reference);
  return first ? { ...first.when, words: bare } : { kind: 'unknown', words: bare };
}

/** Whether a text is a date and nothing else, perhaps with a time: what a cell of a date column looks like. */
export function isDateAlone(words: string, reference?: string): boolean {
  const bare = words.trim();
  const dates = findDates(bare, reference);
  const rest = dates.reduceRight((left, date) => left.slice(0, date.start) + left.slice(date.end), bare);
  return (
    dates.length > 0 &&
    /^[\s,;?~()&/–-]*(?:(?:and|to|on|at|from|over|by|before|after|since|until|the|night|of|circa|approx|onwards|am|pm|ongoing|mon|tues?|weds?|thurs?|fri|sat|sun|[a-z]{3,6}day|eve|holidays?|break)[\s,;.()–-]*)*$/i.test(
      rest,
    )
  );
}

type Read = NonNullable<ReturnType<DatePhrase['read']>>;

function whole(text: string, start: number, end: number, read: Read): FoundDate {
  const before = doubt.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const after = doubtAfter.exec(text.slice(end, end + 12))?.[0] ?? '';
  const first = start - before.trimStart().length;
  const last = end + after.length;
  if (read.kind === 'unknown')
    return { start: first, end, when: { kind: 'unknown', words: text.slice(first, end) } };
  if (read.kind !== 'exact' || before || after) {
    const [from, to] = read.kind === 'exact' ? [read.on, read.on] : [read.from, read.to];
    const kind = read.kind === 'exact' || before || after ? 'about' : read.kind;
    return { start: first, end: last, when: { kind, from, to, words: text.slice(first, last) } };
  }
  return timed(text, start, end, read.on);
}

/** An exact day with the time of day that stands after it, or else before it. */
function timed(text: string, start: number, end: number, on: string): FoundDate {
  const clock = time.exec(text.slice(end, end + 28));
  const at = clock ? timeOf(clock.slice(1)) : null;
  if (clock && at) {
    const last = end + clock[0].length;
    return { start, end: last, when: { kind: 'exact', on, time: at, words: text.slice(start, last) } };
  }
  const lead = timeBefore.exec(text.slice(Math.max(0, start - 24), start));
  const early = lead ? timeOf(lead.slice(1)) : null;
  const first = lead && early ? start - lead[0].length : start;
  return {
    start: first,
    end,
    when: { kind: 'exact', on, ...(early ? { time: early } : {}), words: text.slice(first, end) },
  };
}
