import { isDeepStrictEqual } from 'node:util';
import type { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import type { Ledger } from '../audit/ledger.ts';
import type { VaultPorts } from '../ports.ts';
import { isRefusal, refusal } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import { Backoff } from './backoff.ts';
import type { SlotName } from './credential.ts';
import { bondOf, openSlots } from './credential.ts';
import type { KeyFile, Slots } from './key-file.ts';
import { readKeyFile, slotsDigest, writeKeyFile } from './key-file.ts';
import { firstSlots, keychainSlot, recoverySlot } from './make-slots.ts';
import { passphraseSlot } from './passphrase-slot.ts';
import { rotate } from './rotation.ts';
import { freshKey } from './wrap.ts';

/** What an unlocked vault knows of its keys. */
export type OpenKeys = { keys: KeyFile; dataKey: Buffer; by: SlotName; actor: string };

/**
 * The keys of an unlocked vault. Whoever changes them shows the passphrase again (`present`); only somebody who came in by the
 * recovery key, having forgotten it, need not.
 */
export class VaultKeys {
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #ports: VaultPorts;
  #open: OpenKeys;
  #turn: Promise<unknown> = Promise.resolve();
  constructor(store: Store, ledger: Ledger, ports: VaultPorts, open: OpenKeys) {
    this.#store = store;
    this.#ledger = ledger;
    this.#ports = ports;
    this.#open = open;
  }

  /** The slot by which the vault was opened. */
  get openedBy(): SlotName {
    return this.#open.by;
  }

  /** Whether this vault may be opened by a keychain. */
  get keychainAllowed(): boolean {
    return this.#open.keys.slots.keychain !== undefined;
  }

  /** Exchanges the passphrase; the store itself is not written anew. */
  changePassphrase({ present, next }: { present?: string; next: string }): Promise<void> {
    return this.#inTurn(async () => {
      await this.#confirm(present);
      const { keys, dataKey } = this.#open;
      const passphrase = await passphraseSlot(next, dataKey, bondOf(keys, 'passphrase'), this.#ports.cost);
      await this.#keep({ ...keys.slots, passphrase }, 'passphrase-changed');
    });
  }

  /** Makes a new recovery key and gives its code, to be printed and kept away from the computer; the old one opens nothing more. */
  issueRecoveryCode({ present }: { present?: string }): Promise<string> {
    return this.#inTurn(async () => {
      await this.#confirm(present);
      const { keys, dataKey } = this.#open;
      const { slot, code } = recoverySlot(keys, dataKey);
      await this.#keep({ ...keys.slots, recovery: slot }, 'recovery-key-issued');
      return code;
    });
  }

  /** Lets this computer's keychain open the vault. */
  allowKeychain({ present }: { present?: string }): Promise<void> {
    return this.#inTurn(async () => {
      await this.#confirm(present);
      const { keys, dataKey } = this.#open;
      const keychain = await keychainSlot(keys, dataKey, this.#ports.keychain);
      await this.#keep({ ...keys.slots, keychain }, 'keychain-allowed');
    });
  }

  /** Takes that leave away again. */
  removeKeychain(): Promise<void> {
    return this.#inTurn(async () => {
      const { keychain, ...slots } = this.#open.keys.slots;
      if (keychain) await this.#keep(slots, 'keychain-removed');
    });
  }

  /**
   * Exchanges the data key and writes the store anew under it. A new recovery key comes with it, whose code is given; a
   * keychain keeps its leave where it is at hand.
   */
  rotate({ passphrase }: { passphrase: string }): Promise<string> {
    return this.#inTurn(async () => {
      await this.#confirm(passphrase, true);
      const { keys, dataKey, actor } = this.#open;
      const next = freshKey();
      const { slots, code } = await firstSlots(keys, next, passphrase, this.#ports.cost);
      if (keys.slots.keychain && (await this.#ports.keychain?.available()))
        slots.keychain = await keychainSlot(keys, next, this.#ports.keychain);
      const turned = await rotate(this.#store, {
        keys,
        present: dataKey,
        next,
        slots,
        now: this.#ports.now(),
        actor,
      });
      await this.#ledger.witnessAgain();
      dataKey.fill(0);
      this.#open = { ...this.#open, keys: turned, dataKey: next };
      return code;
    });
  }

  /** Lends the data key for opening a copy of the vault; it is not to be kept. */
  lend<T>(open: (dataKey: Uint8Array) => T): T {
    return open(this.#open.dataKey);
  }

  /** Resolves when no change of the keys is under way, so that no recovery code is lost on its way to a person. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** Wipes the data key from memory. */
  wipe(): void {
    this.#open.dataKey.fill(0);
  }

  async #confirm(passphrase: string | undefined, always = false): Promise<void> {
    this.#store.assertUntouched();
    if (!always && this.#open.by === 'recovery') return;
    const backoff = new Backoff(this.#store.folder, this.#ports.now);
    backoff.begin();
    const { present } = await openSlots(this.#open.keys, { passphrase: passphrase ?? '' });
    present?.fill(0);
    backoff.succeeded();
  }

  /**
   * Writes new slots, then tells of them; a crash in between is noticed and told at the next opening. What cannot be told is put
   * back: a change of which it is said that it was not saved may not shut anybody out.
   */
  async #keep(slots: Slots, action: AuditAction): Promise<void> {
    const { keys } = this.#open;
    const { folder } = this.#store;
    if (!isDeepStrictEqual(readKeyFile(folder), keys)) throw refusal('changed-outside');
    const kept = { ...keys, slots };
    await this.#write(kept);
    const digests = { before: slotsDigest(keys.slots), after: slotsDigest(slots) };
    try {
      await this.#ledger.change(async ({ tables, tell }) => {
        await tables.updateTable('vault').set({ keys_digest: digests.after }).execute();
        await tell({ action, subject: keys.vault, ...digests });
      });
    } catch (thrown) {
      if (!isRefusal(thrown, 'changed-outside')) await this.#write(keys);
      throw thrown;
    }
  }

  async #write(keys: KeyFile): Promise<void> {
    await this.#store.alone(async () => writeKeyFile(this.#store.folder, keys));
    this.#open = { ...this.#open, keys };
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
