import { type FoundDate, findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import { daysOf } from './days.ts';

/** A stretch of a text that stands under days of its own; `lead` is what a sentence says before the first of several. */
export type DatedStretch = { start: number; end: number; lead: string; dates: readonly FoundDate[] };

/** A sentence with more days than these is a list of days. */
const most = 4;

/**
 * The stretches of a text by their days: from a sentence with a day to the next one with a day. A sentence that gives each of several
 * days words of its own ("two complaints, 7 June (shouting, police came) and 13 June (music)") is a stretch for each.
 */
export function datedStretches(text: string, reference: string): DatedStretch[] {
  const all = sentences(text);
  const found = findDates(text, reference).filter(({ when }) => daysOf(when).length > 0);
  const dated = all.map(({ start, end }) => found.filter((date) => date.start >= start && date.start < end));
  return all.flatMap(({ start }, at): DatedStretch[] => {
    const dates = dated[at] ?? [];
    if (dates.length === 0) return [];
    const next = dated.findIndex((later, place) => place > at && later.length > 0);
    const end = all[(next < 0 ? all.length : next) - 1]?.end ?? start;
    const parts = partsOf(text, start, end, dates);
    if (parts.length > 0) return parts;
    return dates.length <= most ? [{ start, end, lead: '', dates }] : [];
  });
}

/** One stretch for each of several very days, where more than a word stands in brackets or after a colon behind each. */
function partsOf(text: string, start: number, end: number, dates: readonly FoundDate[]): DatedStretch[] {
  const exact = dates.filter(({ when }) => when.kind === 'exact');
  const [first] = exact;
  if (first === undefined || exact.length < 2) return [];
  const lead = text.slice(start, first.start);
  const parts = exact.map((date, at): DatedStretch => {
    const until = exact[at + 1]?.start ?? end;
    return { start: date.start, end: until, lead, dates: [date] };
  });
  const areOwn = exact.every((date, at) =>
    /^\s?(?:\(|:|,? when\b)[^().:]*\p{L}{3,}/u.test(text.slice(date.end, parts[at]?.end)),
  );
  return areOwn ? parts : [];
}
