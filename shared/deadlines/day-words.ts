import type { DueAt } from '../domain/deadline.ts';
import { dayInWords } from '../language/when-in-words.ts';
import { weekdayOf } from './working-days.ts';

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The day of the week of an ISO day: "Sunday". */
export const weekdayInWords = (day: string): string => weekdays[weekdayOf(day)] ?? '';

/** A day with its weekday: "Thursday 18 June 2026". */
export const longDay = (day: string): string => `${weekdayInWords(day)} ${dayInWords(day)}`;

/** A day with its weekday and, where one was set, the time: "Thursday 18 June 2026, 10:00". */
export const dueInWords = ({ day, time }: DueAt): string => `${longDay(day)}${time ? `, ${time}` : ''}`;

/** Days and names as people list them: "1 May, 4 May and 25 May". */
export const andList = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}` : (words[0] ?? '');

/** A number of working days in words: "1 working day". */
export const workingDays = (count: number): string => `${count} working ${count === 1 ? 'day' : 'days'}`;
