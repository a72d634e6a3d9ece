import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { noHead } from './audit/chain.ts';
import { withChain } from './audit/ledger.ts';
import { Witness } from './audit/witness.ts';
import type { KeyFile } from './keys/key-file.ts';
import { keyFormat, slotsDigest, writeKeyFile } from './keys/key-file.ts';
import { firstSlots } from './keys/make-slots.ts';
import { freshKey } from './keys/wrap.ts';
import type { VaultPorts } from './ports.ts';
import { refusal } from './refusals.ts';
import { syncFolder } from './store/atomic-file.ts';
import { connectNew } from './store/connect.ts';
import { kyselyOver } from './store/dialect.ts';
import { migrate } from './store/migrate.ts';
import { placesIn } from './store/places.ts';
import { told } from './store/translate.ts';

/** What a new vault is to be. */
export type NewVault = {
  passphrase: string;
  /** Who makes it, by the name that the audit is to show. */
  actor: string;
  /** Whether it is for invented cases only. */
  demonstration: boolean;
};

/** Makes a vault beside its place and moves it there when it is whole, so that half a vault never lies there. */
export async function createVault(
  folder: string,
  { passphrase, actor, demonstration }: NewVault,
  { now, cost, heads }: VaultPorts,
): Promise<{ keys: KeyFile; dataKey: Buffer; recoveryCode: string }> {
  if (existsSync(folder)) throw refusal('folder-taken');
  const createdAt = now().toISOString();
  const owner = { format: keyFormat, vault: `vault:${randomUUID()}`, createdAt, demonstration } as const;
  const dataKey = freshKey();
  const { slots, code } = await firstSlots(owner, dataKey, passphrase, cost);
  const keys: KeyFile = { ...owner, slots };
  const making = `${folder}.making`;
  try {
    told(() => {
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { mode: 0o700 });
    });
    writeKeyFile(making, keys);
    await fill(making, keys, dataKey, actor, now());
    // What was remembered of another vault at this place is of no meaning for this one.
    heads?.write(folder, noHead);
    told(() => {
      syncFolder(making);
      renameSync(making, folder);
      syncFolder(dirname(folder));
    });
  } catch (thrown) {
    rmSync(making, { recursive: true, force: true });
    throw thrown;
  }
  return { keys, dataKey, recoveryCode: code };
}

async function fill(folder: string, keys: KeyFile, dataKey: Buffer, actor: string, now: Date): Promise<void> {
  const connection = connectNew(placesIn(folder).vault, dataKey);
  try {
    const tables = kyselyOver(connection, () => undefined);
    await migrate(tables, 0);
    const digest = slotsDigest(keys.slots);
    const { head } = await tables.transaction().execute((transaction) =>
      withChain(transaction, now, actor, async (change) => {
        await transaction
          .insertInto('vault')
          .values({
            only: 1,
            id: keys.vault,
            created_at: keys.createdAt,
            demonstration: keys.demonstration ? 1 : 0,
            keys_digest: digest,
          })
          .execute();
        await change.tell({ action: 'vault-created', subject: keys.vault, after: digest });
      }),
    );
    told(() => connection.pragma('journal_mode = DELETE'));
    const witness = Witness.open(placesIn(folder).head, keys.vault);
    witness.write(head);
    witness.sync();
    witness.close();
  } finally {
    connection.close();
  }
}
