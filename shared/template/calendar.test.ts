import { describe, expect, test } from 'vitest';
import { calendars, shipped } from '../../test/cases/deadline-ground.ts';
import type { Division } from '../domain/timing.ts';
import { addDays } from '../language/calendar-days.ts';
import { BankHolidays, readBankHolidays } from './calendar.ts';

const table = BankHolidays.parse(shipped.divisions);
const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Easter Sunday by Gauss's rule, for the centuries at hand. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const d = (19 * a + 24) % 30;
  const e = (2 * b + 4 * c + 6 * d + 5) % 7;
  const days = d === 29 && e === 6 ? 28 : d === 28 && e === 6 && a > 10 ? 27 : d + e;
  return addDays(`${year}-03-22`, days);
}
const monday = (from: string): string => (weekday(from) === 1 ? from : monday(addDays(from, 1)));
const onWeekday = (day: string, taken: readonly string[] = []): string =>
  weekday(day) % 6 === 0 || taken.includes(day) ? onWeekday(addDays(day, 1), taken) : day;
/** Two days in a row, each moved to the next day that is free where it falls on a weekend. */
function pair(day: string): string[] {
  const next = addDays(day, 1);
  const fixed = [day, next].filter((one) => weekday(one) % 6 !== 0);
  return [day, next].reduce<string[]>(
    (days, one) => (fixed.includes(one) ? days : [...days, onWeekday(addDays(one, 1), days)]),
    fixed,
  );
}

/** What the law says of one year, reckoned here anew. */
function expected(division: Division, year: number): string[] {
  const on = (rest: string) => `${year}-${rest}`;
  const isScotland = division === 'scotland';
  const days = [
    ...(isScotland ? pair(on('01-01')) : [onWeekday(on('01-01'))]),
    addDays(easter(year), -2),
    year === 2020 ? on('05-08') : monday(on('05-01')),
    ...(year === 2022 ? [on('06-02'), on('06-03'), on('09-19')] : [monday(on('05-25'))]),
    ...(year === 2023 ? [on('05-08')] : []),
    monday(on(isScotland ? '08-01' : '08-25')),
    ...pair(on('12-25')),
    ...(isScotland ? [onWeekday(on('11-30'))] : [addDays(easter(year), 1)]),
    ...(isScotland && year === 2026 ? [on('06-15')] : []),
    ...(division === 'northern-ireland' ? [onWeekday(on('03-17')), onWeekday(on('07-12'))] : []),
  ];
  return days.sort();
}

describe.each(divisions)('the bank holidays of %s', (division) => {
  test.each(Array.from({ length: 10 }, (_, at) => 2019 + at))('are those of the law in %i', (year) => {
    const days = table[division].events.map(({ date }) => date).filter((day) => day.startsWith(`${year}-`));
    expect(days).toEqual(expected(division, year));
  });

  test('cover whole years', () => {
    expect(calendars[division]).toMatchObject({ from: '2019-01-01', to: '2028-12-31' });
  });
});

test('substitute days are said to be such, and no other day is', () => {
  const substitutes = table['england-and-wales'].events.filter(({ notes }) => notes === 'Substitute day');
  expect(substitutes.map(({ date }) => date)).toEqual([
    '2020-12-28',
    '2021-12-27',
    '2021-12-28',
    '2022-01-03',
    '2022-12-27',
    '2023-01-02',
    '2026-12-28',
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
  ]);
});

const changed = (change: (copy: typeof table) => void): string => {
  const copy = structuredClone(table);
  change(copy);
  return JSON.stringify(copy);
};

test.each([
  ['{"england', /bank\.json: this is not whole JSON/],
  ['[]', /not a table of bank holidays/],
  [JSON.stringify({ ...table, scotland: undefined }), /at scotland/],
  [
    changed(({ scotland }) =>
      scotland.events.splice(3, 1, { title: 'x', date: '2026-02-30', notes: '', bunting: false }),
    ),
    /at scotland\.events\.3\.date/,
  ],
  [
    changed((copy) => {
      copy.scotland.events = copy.scotland.events.filter(({ date }) => !date.startsWith('2023-12'));
    }),
    /scotland has no New Year or no Christmas in 2023/,
  ],
  [changed((copy) => (copy.scotland.events = [])), /scotland has no whole year/],
])('a table that is not whole is refused in one sentence: %#', (text, words) => {
  expect(() => readBankHolidays('bank.json', text)).toThrow(words);
  expect(() => readBankHolidays('bank.json', text)).toThrow(/GOV|gov\.uk/);
});

test('a table that begins or ends inside a year counts for its whole years', () => {
  const text = changed((copy) => {
    for (const division of divisions)
      copy[division].events = copy[division].events.filter(
        ({ date }) => date > '2020-04-01' && date < '2027-11-01',
      );
  });
  expect(readBankHolidays('bank.json', text).scotland).toMatchObject({
    from: '2021-01-01',
    to: '2026-12-31',
  });
});
