import { Refusal } from '../../shared/base/refusal.ts';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { type Calendars, calendarsFrom, readBankHolidays } from '../../shared/template/calendar.ts';
import type { Partnership } from '../../shared/template/partnership.ts';
import { bytesOfCarried } from './carried-files.ts';
import type { Ports } from './ports.ts';
import { defaultPartnership, readShippedCalendars } from './timing-templates.ts';
import { readVaultSettings } from './vault-settings.ts';

/** The profile that is asked for; else the one that is settled, or the default with a notice where that one is not here. */
export function chooseProfile(
  all: readonly Partnership[],
  asked: string | undefined,
  settled: string | undefined,
): { partnership: Partnership; notice: string | null } {
  const find = (id: string | undefined) => all.find((profile) => profile.id === id);
  const wanted = find(asked ?? settled ?? defaultPartnership);
  if (wanted) return { partnership: wanted, notice: null };
  const fallback = find(defaultPartnership);
  if (asked !== undefined || !fallback)
    throw new Refusal(
      'not-found',
      `There is no profile of a partnership ${asked ?? defaultPartnership} here: choose one of ${all.map(({ id }) => id).join(', ')}.`,
    );
  return {
    partnership: fallback,
    notice: `The papers name the partnership ${settled}, of which there is no profile here: the default is shown instead.`,
  };
}

/** The table that was brought along; else the one that was taken in on this computer; else the one that the product comes with. */
export async function calendarsFor(
  ports: Pick<Ports, 'templatesFolder' | 'vaults'>,
  brought: CarriedFile | undefined,
): Promise<{ calendars: Calendars; takenIn: boolean }> {
  if (brought) {
    const { name, bytes } = bytesOfCarried(brought);
    return { calendars: readBankHolidays(name, new TextDecoder().decode(bytes)), takenIn: true };
  }
  const { bankHolidays } = readVaultSettings(ports.vaults);
  return bankHolidays
    ? { calendars: calendarsFrom('bank holidays', bankHolidays), takenIn: true }
    : { calendars: await readShippedCalendars(ports), takenIn: false };
}
