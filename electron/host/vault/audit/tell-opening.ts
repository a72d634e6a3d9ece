import type { OpenKeys } from '../keys/vault-keys.ts';
import { slotsDigest } from '../keys/key-file.ts';
import { refusal } from '../refusals.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import type { Ledger } from './ledger.ts';
import { Witness } from './witness.ts';

/**
 * Begins the writing and tells of it: that the vault was opened and by which slot, that a state other than the acknowledged one
 * was accepted, and that keys.json is not as it was last told of (a change that was interrupted, or one from outside).
 */
export async function tellOpening(
  store: Store,
  ledger: Ledger,
  { keys, by }: OpenKeys,
  otherState: boolean,
): Promise<void> {
  const acknowledged = Witness.read(placesIn(store.folder).head);
  ledger.begin(keys.vault);
  await ledger.change(async ({ tables, tell }) => {
    const known = await tables.selectFrom('vault').selectAll().executeTakeFirst();
    if (known?.id !== keys.vault) throw refusal('unopenable');
    if (otherState) {
      const last = await tables
        .selectFrom('audit')
        .select('hash')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      await tell({
        action: 'earlier-state-accepted',
        subject: keys.vault,
        before: acknowledged?.hash ?? null,
        after: last?.hash ?? null,
      });
    }
    const present = slotsDigest(keys.slots);
    if (known.keys_digest !== present) {
      await tables.updateTable('vault').set({ keys_digest: present }).execute();
      await tell({
        action: 'keys-found-changed',
        subject: keys.vault,
        before: known.keys_digest,
        after: present,
      });
    }
    await tell({ action: 'vault-opened', subject: `${keys.vault}#${by}` });
  });
}
