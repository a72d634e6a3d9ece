import { addDays } from '../../../../shared/language/calendar-days.ts';
import { displayDate } from '../../documents/display-date.ts';
import type { KeptConference } from './conferences.ts';

/** How many days before its day a conference is reminded of. */
export const remindedBefore = 28;

/** A conference whose day has passed (`due`) or comes soon, with a sentence that says so; never deleted by itself. */
export type Reminder = { conference: string; retainUntil: string; state: 'due' | 'soon'; sentence: string };

/** What is to be reminded of on a day (ISO): what is due first, then what comes soon, the earliest first. */
export function remindersOn(today: string, kept: readonly KeptConference[]): Reminder[] {
  const soon = addDays(today, remindedBefore);
  return kept
    .flatMap(({ conference, retainUntil }) =>
      retainUntil === null || retainUntil > soon
        ? []
        : {
            conference: conference.id,
            retainUntil,
            state: retainUntil < today ? ('due' as const) : ('soon' as const),
            sentence: sentenceFor(retainUntil, today),
          },
    )
    .toSorted((a, b) => (a.retainUntil < b.retainUntil ? -1 : a.retainUntil > b.retainUntil ? 1 : 0));
}

function sentenceFor(until: string, today: string): string {
  const day = displayDate(until);
  if (until < today)
    return `This conference was to be kept until ${day}: delete it, or set a later day and record why.`;
  return until === today
    ? `Today is the last day for which this conference is to be kept: export what has to be kept longer.`
    : `This conference is to be kept until ${day}: export what has to be kept longer.`;
}
