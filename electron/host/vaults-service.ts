import type { Services } from '../../shared/contract/contract.ts';
import { OpeningReason, type Shown } from '../../shared/contract/services/vaults.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import { broughtExample, keepExample } from './conferences-service.ts';
import { openDemonstration, throwDemonstrationAway } from './demonstration-vault.ts';
import { placeOf } from './known-vaults.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import { vaultStatus } from './vault-status.ts';
import type { Credential } from './vault/keys/credential.ts';
import type { Keychain } from './vault/keys/keychain.ts';
import { isRefusal, refusal } from './vault/refusals.ts';

/** What a host has that brings no keychain. */
const noKeychain: Keychain = {
  available: async () => false,
  wrap: () => Promise.reject(refusal('keychain-unavailable')),
  unwrap: () => Promise.reject(refusal('keychain-unavailable')),
};

// Backups and exports are loaded when they are first asked for.
const out = () => import('./vault-out.ts');

/** Which vault is open, making and opening and locking one, its keys, and what goes out of it. */
export function vaultsService(ports: Ports, desk: VaultDesk, shelf: ConferenceShelf): Services['vaults'] {
  const status = () => vaultStatus(ports, desk);
  const credential = (by: Shown): Credential =>
    'keychain' in by ? { keychain: ports.vaults.keychain ?? noKeychain } : by;
  return {
    status,
    async create({ name, passphrase, actor }) {
      const folder = desk.known.folderFor(name);
      const recoveryCode = await desk.create(folder, { passphrase, actor, demonstration: false });
      return { recoveryCode, status: await status() };
    },
    async open({ place, by, actor, readOnly = false, acceptOtherState = false }) {
      try {
        await desk.open(desk.known.folderOf(place), credential(by), { actor, readOnly, acceptOtherState });
        return { opened: true, status: await status() };
      } catch (thrown) {
        if (!isRefusal(thrown)) throw thrown;
        const { success, data: reason } = OpeningReason.safeParse(thrown.reason);
        if (!success) throw thrown;
        const { message, waitSeconds } = thrown;
        return { opened: false, reason, message, ...(waitSeconds !== undefined && { waitSeconds }) };
      }
    },
    async lock() {
      await desk.lock('asked');
      return status();
    },
    async flushed({ ticket }) {
      desk.flushed(ticket);
      return {};
    },
    async stillHere() {
      desk.touched();
      return {};
    },
    lockAfter({ minutes }) {
      desk.lockAfter = minutes;
      return status();
    },
    find({ folder }) {
      desk.known.add(folder);
      return status();
    },
    forget({ place }) {
      desk.known.forget(desk.known.folderOf(place));
      return status();
    },
    async changePassphrase({ present, next }) {
      await desk.vault.keys.changePassphrase({ next, ...(present !== undefined && { present }) });
      return {};
    },
    newRecoveryCode: async ({ present }) => ({
      recoveryCode: await desk.vault.keys.issueRecoveryCode(present === undefined ? {} : { present }),
    }),
    rotateKey: async ({ passphrase }) => ({ recoveryCode: await desk.vault.keys.rotate({ passphrase }) }),
    async allowKeychain({ present }) {
      await desk.vault.keys.allowKeychain(present === undefined ? {} : { present });
      return status();
    },
    async removeKeychain() {
      await desk.vault.keys.removeKeychain();
      return status();
    },
    async openDemonstration() {
      await openDemonstration(desk);
      const conference = await keepExample(desk.vault, shelf, await broughtExample(ports));
      return { status: await status(), conference };
    },
    async throwDemonstrationAway() {
      await throwDemonstrationAway(desk);
      return status();
    },
    backUp: async ({ job }) => (await out()).backUp(ports, desk, job),
    async restore({ file, name, by, actor }) {
      const folder = desk.known.folderFor(name);
      await (await out()).restore(ports, desk, { file, folder, credential: credential(by), actor });
      return { place: placeOf(folder), status: await status() };
    },
    exportEverything: async ({ job }) => (await out()).exportEverything(ports, desk, job),
  };
}
