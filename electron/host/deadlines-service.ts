import { Refusal } from '../../shared/base/refusal.ts';
import { shortHash } from '../../shared/base/short-hash.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { datesOf, deadlinesOf, type Given } from '../../shared/deadlines/deadlines-of.ts';
import { icsOf } from '../../shared/deadlines/ics.ts';
import { nextOf } from '../../shared/deadlines/next.ts';
import { progressOf } from '../../shared/deadlines/progress.ts';
import { type Moved, whatIf } from '../../shared/deadlines/what-if.ts';
import { type Division, kindOfConference, Timing } from '../../shared/domain/timing.ts';
import { type Calendars, BankHolidays, readBankHolidays } from '../../shared/template/calendar.ts';
import { bytesOfCarried, carriedOfBytes } from './carried-files.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import { londonClock } from './london-clock.ts';
import type { Ports } from './ports.ts';
import { calendarsFor, chooseProfile } from './timing-choices.ts';
import { readCitations, readPartnerships, readShippedCalendars, summaryOf } from './timing-templates.ts';
import type { VaultDesk } from './vault-desk.ts';
import { changeVaultSettings } from './vault-settings.ts';
import { sha256 } from './vault/digest.ts';

type Asked = {
  id: string;
  partnership?: string | undefined;
  division?: Division | undefined;
  bankHolidays?: CarriedFile | undefined;
};
type Ground = { given: Given; timing: Timing; takenIn: boolean; notice: string | null };

/** Reckons what is due when, keeps what is settled about it, and hands it over as a calendar. */
export function deadlinesService(
  ports: Ports,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['deadlines'] {
  const ground = async (asked: Asked): Promise<Ground> => {
    const { conference, contributions } = await shelf.get(asked.id);
    const timing = conference.timing ?? Timing.parse({});
    const { partnership, notice } = chooseProfile(
      await readPartnerships(ports),
      asked.partnership,
      timing.partnership,
    );
    const { calendars, takenIn } = await calendarsFor(ports, asked.bankHolidays);
    const division = asked.division ?? timing.division ?? 'england-and-wales';
    const given = {
      conference,
      partnership,
      calendar: calendars[division],
      progress: progressOf(conference, contributions),
      now: londonClock(ports.now()),
    };
    return { given, timing, takenIn, notice };
  };
  const answer = async (asked: Asked, moved: Moved = {}) => {
    const { given, timing, takenIn, notice } = await ground(asked);
    const { calendar, partnership, conference, now } = given;
    const deadlines = deadlinesOf(given);
    return {
      partnership: summaryOf(partnership),
      division: calendar.division,
      calendar: { from: calendar.from, to: calendar.to, takenIn },
      kind: kindOfConference(conference.kind),
      today: now.day,
      deadlines,
      next: nextOf(deadlines),
      dates: datesOf(given),
      moved: Object.keys(moved).length > 0 ? whatIf(given, moved) : null,
      timing,
      notice,
    };
  };
  return {
    partnerships: async () => (await readPartnerships(ports)).map(summaryOf),
    async rules({ id }) {
      const rules = await shelf.rulesFor((await shelf.get(id)).conference, []);
      if (!rules) return null;
      const { partnership, calendar } = rules;
      return { partnership, calendar: { ...calendar, holidays: [...calendar.holidays] } };
    },
    read: ({ moved, ...asked }) => answer(asked, moved),
    async settle({ id, timing }) {
      if (timing.keyDates.conference)
        throw new Refusal(
          'invalid',
          'The day of the conference stands in its papers: it cannot be set here.',
        );
      if (timing.partnership) chooseProfile(await readPartnerships(ports), timing.partnership, undefined);
      await shelf.settle(id, timing);
      return answer({ id });
    },
    async export(asked) {
      const { given } = await ground(asked);
      const dated = deadlinesOf(given).filter(
        ({ due, state }) => due !== null && state !== 'done' && state !== 'if-needed',
      );
      if (dated.length === 0)
        throw new Refusal(
          'refused',
          'No deadline of this conference is open and has a day: there is nothing to export.',
        );
      const number = shortHash(asked.id).slice(0, 6);
      const bytes = Buffer.from(icsOf(dated, number, ports.now().toISOString()), 'utf8');
      await tellExported(desk, shelf, asked.id, bytes);
      return { file: carriedOfBytes({ name: 'deadlines.ics', bytes }), media: 'text/calendar;charset=utf-8' };
    },
    async takeInBankHolidays({ file }) {
      if (file === null) {
        changeVaultSettings(ports.vaults, (settings) => {
          const kept = { ...settings };
          delete kept.bankHolidays;
          return kept;
        });
        return yearsOf(await readShippedCalendars(ports));
      }
      const { name, bytes } = bytesOfCarried(file);
      const text = new TextDecoder().decode(bytes);
      const calendars = readBankHolidays(name, text);
      changeVaultSettings(ports.vaults, (kept) => ({
        ...kept,
        bankHolidays: BankHolidays.parse(JSON.parse(text)),
      }));
      return yearsOf(calendars);
    },
    async law() {
      const { warning, citations } = await readCitations(ports);
      return { warning, citations };
    },
  };
}

const yearsOf = ({ 'england-and-wales': { from, to } }: Calendars) => ({ from, to });

/** Deadlines of a kept conference go out only once the chain tells of it. */
async function tellExported(
  { present }: VaultDesk,
  shelf: ConferenceShelf,
  subject: string,
  bytes: Uint8Array,
): Promise<void> {
  if (!present || present.vault.readOnly || !(await shelf.kept(subject))) return;
  await present.vault.ledger.change(({ tell }) =>
    tell({ action: 'deadlines-exported', subject, after: sha256(bytes) }),
  );
}
