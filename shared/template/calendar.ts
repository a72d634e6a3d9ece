import { z } from 'zod';
import { badInput } from '../base/refusal.ts';
import { Source } from '../domain/deadline.ts';
import { Division, IsoDay } from '../domain/timing.ts';

const Events = z.object({
  division: z.string(),
  events: z.array(
    z.object({
      title: z.string().min(1),
      date: IsoDay,
      notes: z.string().default(''),
      bunting: z.boolean().default(false),
    }),
  ),
});

/** The table of bank holidays as https://www.gov.uk/bank-holidays.json gives it. */
export const BankHolidays = z.object({
  'england-and-wales': Events,
  scotland: Events,
  'northern-ireland': Events,
});
export type BankHolidays = z.infer<typeof BankHolidays>;

/** The bank holidays that come with the product: `templates/calendars/bank-holidays.json`. */
export const ShippedBankHolidays = z.object({
  source: Source.extend({ note: z.string() }),
  divisions: z.unknown(),
});

/** The working calendar of one division: its bank holidays by ISO day, whole years from the day `from` to the day `to`. */
export type Calendar = {
  division: Division;
  from: string;
  to: string;
  holidays: ReadonlyMap<string, string>;
};

/** The working calendars of all three divisions. */
export type Calendars = Readonly<Record<Division, Calendar>>;

const remedy = 'Take the file from https://www.gov.uk/bank-holidays.json again.';

/** Reads a table of bank holidays in GOV.UK's form; refused in one sentence that names the place. */
export function readBankHolidays(file: string, text: string): Calendars {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badInput(file, 'this is not whole JSON.', remedy);
  }
  return calendarsFrom(file, json);
}

/** The same from a value that has been parsed already. */
export function calendarsFrom(file: string, json: unknown): Calendars {
  const read = BankHolidays.safeParse(json);
  if (!read.success) {
    const place = read.error.issues[0]?.path.map(String).join('.') ?? '';
    const what = place
      ? `at ${place} it is not a table of bank holidays.`
      : 'this is not a table of bank holidays.';
    throw badInput(file, what, remedy);
  }
  const of = (division: Division): Calendar => calendarOf(file, division, read.data[division].events);
  return {
    'england-and-wales': of('england-and-wales'),
    scotland: of('scotland'),
    'northern-ireland': of('northern-ireland'),
  };
}

function calendarOf(file: string, division: Division, events: { title: string; date: string }[]): Calendar {
  const holidays = new Map(events.map(({ date, title }) => [date, title]));
  const named = [...new Set(events.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const [first = 0] = named;
  const years = Array.from({ length: named.length > 0 ? (named.at(-1) ?? 0) - first + 1 : 0 }, (_, at) => ({
    year: first + at,
    whole: hasNewYearAndChristmas(events, String(first + at)),
  }));
  // A feed that rolls may begin or end inside a year; a year that is missing in between is a fault.
  while (years[0] && !years[0].whole) years.shift();
  while (years.at(-1)?.whole === false) years.pop();
  const missing = years.find(({ whole }) => !whole);
  if (missing)
    throw badInput(file, `${division} has no New Year or no Christmas in ${missing.year}.`, remedy);
  const [from, to] = [years[0], years.at(-1)];
  if (!from || !to) throw badInput(file, `${division} has no whole year of bank holidays.`, remedy);
  return { division, from: `${from.year}-01-01`, to: `${to.year}-12-31`, holidays };
}

const hasNewYearAndChristmas = (events: readonly { date: string }[], year: string): boolean =>
  events.some(({ date }) => date.startsWith(`${year}-01-0`)) &&
  events.some(({ date }) => date.startsWith(`${year}-12-2`));
