import type { Deadline, DueAt } from '../../../shared/domain/deadline.ts';
import { dayInWords } from './dates.ts';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** A day with its weekday and, where one was set, the time: "Thu 18 June 2026, 10:00". */
export const dueInWords = ({ day, time }: DueAt): string =>
  `${weekday.format(new Date(`${day}T00:00:00Z`))} ${dayInWords(day)}${time ? `, ${time}` : ''}`;

/** The icon that stands for a state of a deadline beside its words. */
export const stateIcons: Readonly<Record<Deadline['state'], string>> = {
  done: 'pass',
  due: 'circle-large',
  'due-soon': 'watch',
  late: 'warning',
  'cannot-be-met': 'circle-slash',
  'if-needed': 'debug-step-over',
  unknown: 'question',
};
