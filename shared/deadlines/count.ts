import { addDays } from '../language/calendar-days.ts';
import type { Calendar } from '../template/calendar.ts';
import type { Count, DeadlineRule } from '../template/partnership.ts';
import { andList, longDay, weekdayInWords } from './day-words.ts';
import { keyDateWords, type KnownDay, type KnownDays } from './key-dates.ts';
import { addMonths } from './months.ts';
import { addWorkingDays, assertKnown, type Holiday, workingDayBy } from './working-days.ts';
import { dayInWords } from '../language/when-in-words.ts';

/** Where a rule leads: the day and time, day 0 and the count that gave it, and how it was reckoned, in a sentence. */
export type Reckoned = {
  day: string;
  time: string | null;
  count: Count;
  zero: KnownDay;
  explained: string;
};

type Landed = { day: string; time: string | null; leftOut: Holiday[]; clamped: boolean };

/** The earliest day to which the counts of a rule lead; null where none of the days is known from which they count. */
export function reckon(rule: DeadlineRule, known: KnownDays, calendar: Calendar): Reckoned | null {
  const each = rule.counts.flatMap((count) => {
    const zero = known[count.trigger];
    return zero ? [reckonOne(rule, count, zero, calendar)] : [];
  });
  const [earliest] = [...each].sort((a, b) =>
    `${a.day} ${a.time ?? ''}` < `${b.day} ${b.time ?? ''}` ? -1 : 1,
  );
  if (!earliest) return null;
  const others = rule.counts.filter((count) => count !== earliest.count);
  if (others.length === 0) return earliest;
  const said = others.map((count) => {
    const other = each.find((one) => one.count === count);
    const words = `${countInWords(count)} ${relation(count)}`;
    return other ? `${words} would be ${longDay(other.day)}` : `${words} counts too, once that day is known`;
  });
  return {
    ...earliest,
    explained: `${withoutStop(earliest.explained)}; ${said.join('; ')}. The earliest counts.`,
  };
}

function reckonOne(rule: DeadlineRule, count: Count, zero: KnownDay, calendar: Calendar): Reckoned {
  assertKnown(calendar, zero.day);
  const counted = land(count, zero, calendar);
  assertKnown(calendar, counted.day);
  const day = rule.lands === 'working-day' ? workingDayBy(calendar, counted.day) : counted.day;
  const time = rule.at ?? counted.time;
  const note = zero.note ? `: ${zero.note}` : '';
  const parts = [
    `${capital(countInWords(count))} ${count.direction === 'after' ? 'from' : 'before'} ${dayInWords(zero.day)}${count.unit === 'hours' && zero.time ? `, ${zero.time}` : ''} (day 0, ${keyDateWords[count.trigger].name}${note})`,
    ...(counted.leftOut.length > 0
      ? [`leaving out ${andList(counted.leftOut.map(({ day: on, name }) => `${dayInWords(on)} (${name})`))}`]
      : []),
    ...(counted.clamped ? ['on the last day of a shorter month'] : []),
    ...(day === counted.day
      ? []
      : [`brought forward from ${longDay(counted.day)}, on which nobody works, to ${weekdayInWords(day)}`]),
    ...(rule.at ? [`at ${rule.at}`] : []),
  ];
  return { day, time, count, zero, explained: `${parts.join(', ')}.` };
}

function land({ number, unit, direction }: Count, zero: KnownDay, calendar: Calendar): Landed {
  const by = direction === 'after' ? number : -number;
  const plain = { time: null, leftOut: [], clamped: false };
  switch (unit) {
    case 'working-days':
      return { ...plain, ...addWorkingDays(calendar, zero.day, by) };
    case 'calendar-days':
      return { ...plain, day: addDays(zero.day, by) };
    case 'months': {
      const { day, isClamped } = addMonths(zero.day, by);
      return { ...plain, day, clamped: isClamped };
    }
    case 'hours':
      return { ...plain, ...addHours(zero, by) };
  }
}

/** Clock hours from a time of day; whole days where the time is not known. */
function addHours({ day, time }: KnownDay, hours: number): { day: string; time: string | null } {
  if (time === null) return { day: addDays(day, Math.floor(hours / 24)), time: null };
  const at = Number(time.slice(0, 2)) + hours;
  return {
    day: addDays(day, Math.floor(at / 24)),
    time: `${String(((at % 24) + 24) % 24).padStart(2, '0')}${time.slice(2)}`,
  };
}

const units: Readonly<Record<Count['unit'], string>> = {
  hours: 'hour',
  'working-days': 'working day',
  'calendar-days': 'day',
  months: 'month',
};

/** "3 working days". */
export const countInWords = ({ number, unit }: Count): string =>
  `${number} ${units[unit]}${number === 1 ? '' : 's'}`;

/** "before the conference". */
export const relation = ({ direction, trigger }: Count): string =>
  `${direction} the ${keyDateWords[trigger].name}`;

/** A rule in words: "the earlier of 3 months after the conference and 10 working days after the birth, by 10:00". */
export function ruleInWords({ counts, at }: DeadlineRule): string {
  const words = counts.map((count) => `${countInWords(count)} ${relation(count)}`);
  return `${words.length > 1 ? `the earlier of ${andList(words)}` : (words[0] ?? '')}${at ? `, by ${at}` : ''}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const withoutStop = (words: string): string => words.replace(/[.]$/, '');
