import { dayInWords } from './dates.ts';

/** The ISO day of an instant (ISO, UTC) by this computer's clock. */
export const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE');

/** The time of an instant by this computer's clock, to the second: 12:04:31. */
export const timeInWords = (instant: string): string => new Date(instant).toLocaleTimeString('en-GB');

/** The time of an instant without its seconds: 12:04. */
export const minuteInWords = (instant: string): string => timeInWords(instant).slice(0, 5);

/** An instant as people say it: the time alone when it is of this day, else the day with it. */
export const instantInWords = (instant: string, today: string): string =>
  dayOf(instant) === today
    ? timeInWords(instant)
    : `${dayInWords(dayOf(instant))}, ${minuteInWords(instant)}`;
