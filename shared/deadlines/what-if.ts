import type { Conference } from '../domain/conference.ts';
import type { Deadline, DeadlineState, MovedDeadline } from '../domain/deadline.ts';
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
  // What would have been due before today can only come too late if it is moved there now.
  const isTooLate =
    to !== null && to.day < now.day && after.state === 'late' && from !== null && from.day !== to.day;
  const state: DeadlineState = isTooLate ? 'cannot-be-met' : after.state;
  return {
    id: after.id,
    name: after.name,
    from,
    to,
    by,
    state,
    change: changeInWords(from, to, by, state, isTooLate),
  };
}

function changeInWords(
  from: Deadline['due'],
  to: Deadline['due'],
  by: number | null,
  state: DeadlineState,
  isTooLate: boolean,
): string {
  if (!to) return from ? 'would have no day' : 'has no day';
  if (from?.day === to.day && from.time === to.time)
    return `${state === 'cannot-be-met' ? 'cannot be met: ' : ''}stays on ${dueInWords(to)}`;
  const how = by ? `, ${workingDays(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}` : '';
  const moves = from ? `moves to ${dueInWords(to)}${how}` : `would be due on ${dueInWords(to)}`;
  if (isTooLate) return `${moves}: cannot be met, that day has passed`;
  return state === 'cannot-be-met' ? `${moves}: cannot be met` : moves;
}
