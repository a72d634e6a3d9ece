import { Refusal } from '../base/refusal.ts';
import type { DeadlineState, DueAt } from '../domain/deadline.ts';
import { dayInWords } from '../language/when-in-words.ts';
import type { Calendar } from '../template/calendar.ts';
import type { DeadlineRule } from '../template/partnership.ts';
import { dueInWords, longDay, workingDays } from './day-words.ts';
import type { KnownDays } from './key-dates.ts';
import type { Progress } from './progress.ts';
import { weekdayOf, workingDaysBetween } from './working-days.ts';

/** The present moment by the clock on the wall: the ISO day and HH:MM. */
export type Now = { day: string; time: string };

/** How a deadline stands: its state, the same in words, and how many working days away it is (negative when it has passed). */
export type Standing = { state: DeadlineState; stands: string; far: number | null };

/** Up to how many working days before its day a deadline is due soon. */
export const soonWithin = 3;

/** What a deadline is judged by. */
export type Ground = {
  rule: DeadlineRule;
  due: DueAt;
  now: Now;
  known: KnownDays;
  calendar: Calendar;
  progress: Progress;
  doneOn: string | null;
};

/** How a deadline stands at this moment. */
export function standingOf(ground: Ground): Standing {
  const { rule, due, now, calendar, doneOn } = ground;
  const far = distance(calendar, now.day, due.day);
  if (doneOn !== null) return { state: 'done', stands: doneInWords(calendar, doneOn, due), far };
  const shown = shownDone(ground);
  if (shown !== null) return { ...shown, far };
  if (!rule.waitedFor) return { state: 'if-needed', stands: `by ${dueInWords(due)}, if it is needed`, far };
  const begun = beganOn(ground);
  if (begun !== null && due.day < begun)
    return {
      state: 'cannot-be-met',
      stands: `cannot be met: its day lies before the strategy discussion of ${dayInWords(begun)}`,
      far,
    };
  const said = soFar(ground);
  if (due.day < now.day || (due.day === now.day && due.time !== null && due.time < now.time))
    return { state: 'late', stands: `${lateInWords(far, due)}${said}`, far };
  if (far !== null && far <= soonWithin)
    return { state: 'due-soon', stands: `${dueIn(far, due, now)}${said}`, far };
  return {
    state: 'due',
    stands: `${far === null ? `due on ${dueInWords(due)}` : dueIn(far, due, now)}${said}`,
    far,
  };
}

/** What the papers show to be done, or never to be done in time; null where they show neither. */
function shownDone({ rule, due, now, known, calendar, progress }: Ground): Omit<Standing, 'far'> | null {
  const { invited, received, shared } = progress;
  const all = invited > 0 && received === invited;
  if (rule.shownBy === 'reports' && all)
    return {
      state: 'done',
      stands: `done: ${received === 1 ? 'the report is' : `all ${received} reports are`} here`,
    };
  if (rule.shownBy === 'sharing' && all && shared === invited)
    return { state: 'done', stands: 'done: every report says that the family has seen it' };
  const booked = known.conference?.day;
  if (rule.shownBy !== 'conference' || booked === undefined) return null;
  if (booked > due.day) {
    const over = distance(calendar, due.day, booked);
    return {
      state: 'cannot-be-met',
      stands: `cannot be met: it is booked for ${longDay(booked)}${over === null ? '' : `, ${workingDays(over)} too late`}`,
    };
  }
  if (booked < now.day) return { state: 'done', stands: `in time: its day was ${longDay(booked)}` };
  const spare = distance(calendar, booked, due.day);
  const idle = weekdayOf(booked) % 6 === 0 || calendar.holidays.has(booked) ? ', on which nobody works' : '';
  const room = spare ? `, ${workingDays(spare)} before the last day` : spare === 0 ? ', the last day' : '';
  return { state: 'due', stands: `booked for ${longDay(booked)}${idle}${room}` };
}

/** Before which day nobody could have begun, for what has to be ready for a conference; null where that is not known. */
function beganOn({ rule, known }: Ground): string | null {
  const isBefore = rule.counts.every(({ direction }) => direction === 'before');
  return isBefore ? (known['strategy-discussion']?.day ?? null) : null;
}

/** How many reports are here, or have been shown, of how many. */
function soFar({ rule: { shownBy }, progress: { invited, received, shared } }: Ground): string {
  if (shownBy === 'reports') return `; ${received} of ${invited} reports are here`;
  return shownBy === 'sharing' ? `; ${shared} of ${invited} reports say that the family has seen them` : '';
}

function dueIn(far: number, { day, time }: DueAt, now: Now): string {
  const by = time === null ? '' : ` by ${time}`;
  if (day === now.day) return `due today${by}`;
  return far === 0 ? `due on ${dueInWords({ day, time })}` : `due in ${workingDays(far)}${by}`;
}

function lateInWords(far: number | null, { day }: DueAt): string {
  if (far === null) return `late: its day was ${longDay(day)}`;
  return far === 0 ? 'late since today' : `${workingDays(-far)} late`;
}

function doneInWords(calendar: Calendar, doneOn: string, due: DueAt): string {
  const over = doneOn > due.day ? distance(calendar, due.day, doneOn) : 0;
  const late =
    over === null ? ', late' : over > 0 ? `, ${workingDays(over)} late` : doneOn > due.day ? ', late' : '';
  return `done on ${dayInWords(doneOn)}${late}`;
}

/** Working days between two days; null where the bank holidays of one of them are not known. */
export function distance(calendar: Calendar, from: string, to: string): number | null {
  try {
    return workingDaysBetween(calendar, from, to);
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
