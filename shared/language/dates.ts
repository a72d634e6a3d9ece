import type { When } from '../domain/when.ts';
import { aboutPhrases, exactPhrases, rangePhrases, timeOf } from './date-phrases.ts';
import type { DatePhrase } from './date-phrases.ts';

/** A date phrase in a text: what it means and where it stands (`text.slice(start, end)` is `when.words`). */
export type FoundDate = { start: number; end: number; when: When };

// Ranges come before the days in them, exact days before the months and years in them.
const phrases: readonly DatePhrase[] = [...rangePhrases, ...exactPhrases, ...aboutPhrases];

// A doubt written before a date makes it a guess.
const doubt = /(?:\?\s?|\bc\.? ?|\bca\.? ?|\bcirca |\babout |\baround |\bapprox(?:\.|imately)? |~ ?)$/i;
const time =
  /^,?\s*(?:-\s*)?(?:(?:at|about|approx(?:\.|imately)?|around|c\.)\s+)*(?:@\s*|T)?(?:(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s?hrs?\b)?(?:\s?([ap])\.?m\b\.?)?|(\d{1,2})\s?([ap])\.?m\b\.?|([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours|h)\b)(?![\d/.-]\d)/i;

/**
 * The date phrases of a text in order, day before month as in Britain. `reference` is the ISO day of the text: a day or
 * month without a year is the nearest one not after it. What the calendar does not have is `unknown`, its words kept.
 */
export function findDates(text: string, reference?: string): FoundDate[] {
  const found: FoundDate[] = [];
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
    /^[\s,;?~()&/–-]*(?:(?:and|to|on|at|from|circa|approx|onwards|am|pm|[a-z]{3,6}day)[\s,;.–-]*)*$/i.test(
      rest,
    )
  );
}

type Read = NonNullable<ReturnType<DatePhrase['read']>>;

function whole(text: string, start: number, end: number, read: Read): FoundDate {
  const before = doubt.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const first = start - before.trimStart().length;
  if (read.kind === 'unknown')
    return { start: first, end, when: { kind: 'unknown', words: text.slice(first, end) } };
  if (read.kind !== 'exact' || before) {
    const isExact = read.kind === 'exact';
    const [from, to] = isExact ? [read.on, read.on] : [read.from, read.to];
    const kind = isExact || before ? 'about' : read.kind;
    return { start: first, end, when: { kind, from, to, words: text.slice(first, end) } };
  }
  const clock = time.exec(text.slice(end, end + 24));
  const at = clock ? timeOf(clock.slice(1)) : null;
  const last = clock && at ? end + clock[0].length : end;
  const words = text.slice(first, last);
  return {
    start: first,
    end: last,
    when: { kind: 'exact', on: read.on, ...(at ? { time: at } : {}), words },
  };
}
