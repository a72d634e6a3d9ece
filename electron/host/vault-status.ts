import type { OpenVault, VaultStatus } from '../../shared/contract/services/vaults.ts';
import { clockBehind } from './clock-behind.ts';
import { nameOf, placeOf } from './known-vaults.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import { remindersOn } from './vault/conferences/retention.ts';
import { isRefusal } from './vault/refusals.ts';
import type { Vault } from './vault/vault.ts';

/** Which vault is open and which are known; asking for it does not count as somebody doing something. */
export async function vaultStatus(
  { now, vaults: { keychain } }: Ports,
  desk: VaultDesk,
): Promise<VaultStatus> {
  const { present } = desk;
  return {
    open: present && (await openVault(present, now())),
    known: desk.known.list(),
    keychainAvailable: (await keychain?.available()) ?? false,
    lockAfter: desk.lockAfter,
    reminders: present
      ? await unlessUnreadable([], async () =>
          remindersOn(dayOf(now()), await present.vault.conferences.list()),
        )
      : [],
  };
}

async function openVault({ vault, folder }: { vault: Vault; folder: string }, now: Date): Promise<OpenVault> {
  const savedAt = await unlessUnreadable(null, async () => (await vault.audit.last())?.at ?? null);
  return {
    id: vault.id,
    place: placeOf(folder),
    name: nameOf(folder),
    demonstration: vault.demonstration,
    readOnly: vault.readOnly,
    notice: vault.notice?.message ?? null,
    actor: vault.actor,
    savedAt,
    clock: clockBehind(now, savedAt),
    keychainAllowed: vault.keys.keychainAllowed,
    openedBy: vault.keys.openedBy,
  };
}

/** A vault that is damaged, or was locked meanwhile, still has a status. */
async function unlessUnreadable<T>(otherwise: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (isRefusal(thrown)) return otherwise;
    throw thrown;
  }
}

/** The day (ISO) that it is where this runs. */
const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
