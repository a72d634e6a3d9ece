import { z } from 'zod';
import { BankHolidays } from '../../shared/template/calendar.ts';
import type { VaultPlace } from './ports.ts';

const Folder = z.string().min(1);

/** What a host remembers of vaults between two starts: no passphrase, no key, no word of a case. */
export const VaultSettings = z.object({
  /** The vaults that were opened here, with the instant (ISO, UTC) at which they were opened last. */
  known: z.array(z.object({ folder: Folder, id: z.string(), openedAt: z.string() })).catch([]),
  /** Vaults that people want off the list though they lie in the host's own folder. */
  forgotten: z.array(Folder).catch([]),
  /** The minutes without anybody doing anything after which a vault is locked. */
  lockAfter: z.number().int().min(1).max(60).catch(10),
  /** The end of each vault's chain as last seen here, by folder. */
  heads: z.record(Folder, z.object({ seq: z.number().int().nonnegative(), hash: z.string() })).catch({}),
  /** The table of bank holidays that was taken in here in place of the one that the product comes with. */
  bankHolidays: BankHolidays.optional().catch(undefined),
});
export type VaultSettings = z.infer<typeof VaultSettings>;

/** Reads what is remembered; what is missing or not whole is as if nothing had been. */
export function readVaultSettings({ settings }: VaultPlace): VaultSettings {
  const kept = settings.read();
  return VaultSettings.parse(typeof kept === 'object' && kept !== null ? kept : {});
}

/** Changes what is remembered, beginning from what lies there now: another host may have written meanwhile. */
export function changeVaultSettings(
  place: VaultPlace,
  change: (settings: VaultSettings) => VaultSettings,
): void {
  place.settings.write(change(readVaultSettings(place)));
}
