import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { type Conference, conferenceRecord } from '../../shared/domain/conference.ts';
import type { Division, Timing } from '../../shared/domain/timing.ts';
import { addDays } from '../../shared/language/calendar-days.ts';
import { type Calendars, calendarsFrom, ShippedBankHolidays } from '../../shared/template/calendar.ts';
import { type Partnership, readPartnership } from '../../shared/template/partnership.ts';
import type { Given } from '../../shared/deadlines/deadlines-of.ts';

const templates = new URL('../../templates/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, templates), 'utf8');

/** The bank holidays that the product comes with. */
export const shipped = ShippedBankHolidays.parse(JSON.parse(textOf('calendars/bank-holidays.json')));

/** The working calendars that the product comes with. */
export const calendars: Calendars = calendarsFrom('bank-holidays.json', shipped.divisions);

/** The profiles that the product comes with, by their folders. */
export const partnerships: Readonly<Record<string, Partnership>> = Object.fromEntries(
  readdirSync(new URL('partnerships/', templates)).map((id) => [
    id,
    readPartnership(id, textOf(`partnerships/${id}/profile.json`)),
  ]),
);

/** One profile by its folder. */
export function partnership(id: string): Partnership {
  const found = partnerships[id];
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

type What = Partial<Omit<Conference, 'timing'>> & { timing?: Partial<Timing> };

/** A conference of 23 June 2026 at 10:00 about an invented child, except for what is given. */
export function conferenceWith({ timing, ...what }: What = {}): Conference {
  return conferenceRecord.make({
    id: 'conference:2026-06-23:small',
    name: 'Small',
    kind: 'Initial Child Protection Conference',
    on: '2026-06-23',
    time: '10:00',
    strategyDiscussionOn: '2026-06-03',
    localAuthority: 'Example County Council',
    chair: { name: 'A. Chair', role: 'Chair' },
    children: [{ id: 'child:c1', name: 'Alder Example', dob: '2017-02-14' }],
    invitations: [],
    ...what,
    ...(timing && { timing: { keyDates: {}, doneOn: {}, ...timing } }),
  } as Parameters<typeof conferenceRecord.make>[0]);
}

/** What the deadlines of that conference follow from, on 10 June 2026 at noon, by the default profile. */
export const givenWith = (what: What = {}, more: Partial<Given> = {}): Given => ({
  conference: conferenceWith(what),
  partnership: partnership('england'),
  calendar: calendars['england-and-wales'],
  progress: { invited: 3, received: 1, shared: 0 },
  now: { day: '2026-06-10', time: '12:00' },
  ...more,
});

/** Any division. */
export const anyDivision = fc.constantFrom<Division>('england-and-wales', 'scotland', 'northern-ireland');

/** Any day from 2019 to 2028 that is at least so many days from either end. */
export const anyDay = (margin = 0): fc.Arbitrary<string> =>
  fc.integer({ min: margin, max: 3652 - margin }).map((days) => addDays('2019-01-01', days));
