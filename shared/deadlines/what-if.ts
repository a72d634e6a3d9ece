import type { Conference } from '../domain/conference.ts';
import type { Deadline, MovedDeadline } from '../domain/deadline.ts';
import type { KeyDate } from '../domain/timing.ts';
import { dueInWords, workingDays } from './day-words.ts';
import { deadlinesOf, type Given } from './deadlines-of.ts';
import { distance } from './standing.ts';

/** Days that are moved for a trial, by what happens on them (ISO). */
export type Moved = Readonly<Partial<Record<KeyDate, string>>>;

/** The same conference as if those days were others; the one that is given stays as it is. */
export const conferenceIf = (conference: Conference, moved: Moved): Conference => ({
  ...conference,
  timing: {
    doneOn: {},
    ...conference.timing,
    keyDates: { ...conference.timing?.keyDates, ...moved },
  },
});

/** What becomes of each deadline if days are moved: from which day to which, and what could then not be done in time. */
export function whatIf(given: Given, moved: Moved): MovedDeadline[] {
  const before = new Map(deadlinesOf(given).map((deadline) => [deadline.id, deadline]));
  return deadlinesOf({ ...given, conference: conferenceIf(given.conference, moved) }).map((after) =>
    compare(before.get(after.id), after, given),
  );
}

function compare(before: Deadline | undefined, after: Deadline, { now, calendar }: Given): MovedDeadline {
  const [from, to] = [before?.due ?? null, after.due];
  const by = from && to ? distance(calendar, from.day, to.day) : null;
  // What is still to come and would lie in the past by the move cannot be done in time any more.
  const isTooLate = from !== null && from.day >= now.day && after.state === 'late';
  return {
    id: after.id,
    name: after.name,
    from,
    to,
    by,
    state: isTooLate ? 'cannot-be-met' : after.state,
    change: `${moveInWords(from, after, by)}${isTooLate ? ': cannot be met, that day has passed' : endOf(after)}`,
  };
}

function moveInWords(from: Deadline['due'], { due: to, explained }: Deadline, by: number | null): string {
  if (!to) return from ? `would have no day: ${explained}` : 'has no day';
  if (from?.day === to.day && from.time === to.time) return `stays on ${dueInWords(to)}`;
  if (!from) return `would be due on ${dueInWords(to)}`;
  const how = by ? `, ${workingDays(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}` : '';
  return `moves to ${dueInWords(to)}${how}`;
}

const endOf = ({ state, stands, due }: Deadline): string => {
  if (state === 'cannot-be-met') return `: ${stands}`;
  return due && state === 'late' ? ': late' : '';
};
