import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { withChain } from '../audit/ledger.ts';
import { refusal } from '../refusals.ts';
import { syncFolder } from '../store/atomic-file.ts';
import { connect, rekey } from '../store/connect.ts';
import { kyselyOver } from '../store/dialect.ts';
import { fitsFirstPage } from '../store/first-page.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import { told } from '../store/translate.ts';
import type { OpenedSlots } from './credential.ts';
import type { KeyFile, Slots } from './key-file.ts';
import { slotsDigest, writeKeyFile } from './key-file.ts';
import { wrap } from './wrap.ts';
import { bondOf } from './credential.ts';

/** What a rotation turns from and to. */
export type Turning = {
  keys: KeyFile;
  present: Buffer;
  next: Buffer;
  slots: Slots;
  now: Date;
  actor: string;
};

/**
 * Exchanges the data key, in steps that may each be the last: a copy under the new key is made and checked beside the vault; the
 * slots to come are written down in keys.json with the new key wrapped under the old; the copy takes the vault's place; the old
 * slots go. Whoever opens the vault in between has both keys and takes the one that fits, see `settleRotation`.
 */
export async function rotate(store: Store, turning: Turning): Promise<KeyFile> {
  const { keys, present, next, slots } = turning;
  const { folder } = store;
  const turned: KeyFile = { ...keys, slots };
  await store.alone(async () => {
    store.assertUntouched();
    await copyUnderNext(store, turning);
    const bridge = wrap(next, present, bondOf(keys, 'bridge'));
    writeKeyFile(folder, { ...keys, rotation: { slots, bridge } });
    let replaced = false;
    try {
      await store.reopenAfter({ before: present, after: next }, () => {
        told(() => renameSync(placesIn(folder).rotating, placesIn(folder).vault));
        replaced = true;
      });
    } catch (thrown) {
      if (!replaced) giveUp(folder, keys);
      throw thrown;
    }
    syncFolder(folder);
    writeKeyFile(folder, turned);
  });
  return turned;
}

/** Ends a rotation that was interrupted, as its writer: gives the data key of the file that lies there, and the keys that hold. */
export function settleRotation(
  folder: string,
  keys: KeyFile,
  { present, next }: OpenedSlots,
): { keys: KeyFile; key: Buffer } {
  const key = fittingKey(folder, { present, next });
  const { rotation, ...settled } = keys;
  if (!rotation) {
    removeCopy(folder);
    return { keys, key };
  }
  if (key === next) settled.slots = rotation.slots;
  writeKeyFile(folder, settled);
  removeCopy(folder);
  return { keys: settled, key };
}

/** Of the keys that a credential leads to, the one that opens the file that lies there. */
export function fittingKey(folder: string, { present, next }: Pick<OpenedSlots, 'present' | 'next'>): Buffer {
  if (next && fitsFirstPage(placesIn(folder).vault, next)) return next;
  if (present) return present;
  throw refusal('rotation-unfinished');
}

/** The copy has the entry of the rotation in its chain already; nothing of it counts before it has the vault's place. */
async function copyUnderNext(
  store: Store,
  { present, next, slots, keys, now, actor }: Turning,
): Promise<void> {
  const { rotating } = placesIn(store.folder);
  removeCopy(store.folder);
  told(() => store.connection.prepare('VACUUM INTO ?').run(rotating));
  const copy = connect(rotating, present, { readOnly: false });
  try {
    const digests = { before: slotsDigest(keys.slots), after: slotsDigest(slots) };
    await kyselyOver(copy, () => undefined)
      .transaction()
      .execute((tables) =>
        withChain(tables, now, actor, async (change) => {
          await tables.updateTable('vault').set({ keys_digest: digests.after }).execute();
          await change.tell({ action: 'data-key-rotated', subject: keys.vault, ...digests });
        }),
      );
    told(() => copy.pragma('journal_mode = DELETE'));
    rekey(copy, next);
    if (told(() => copy.pragma('quick_check(1)', { simple: true })) !== 'ok') throw refusal('damaged');
  } catch (thrown) {
    copy.close();
    removeCopy(store.folder);
    throw thrown;
  }
  copy.close();
  const place = openSync(rotating, 'r+');
  fsyncSync(place);
  closeSync(place);
}

function giveUp(folder: string, keys: KeyFile): void {
  writeKeyFile(folder, keys);
  removeCopy(folder);
}

function removeCopy(folder: string): void {
  for (const end of ['', '-wal', '-shm', '-journal'])
    rmSync(`${placesIn(folder).rotating}${end}`, { force: true });
}
