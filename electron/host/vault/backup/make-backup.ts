import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { refusal } from '../refusals.ts';
import { placesIn } from '../store/places.ts';
import { Store } from '../store/store.ts';
import { told } from '../store/translate.ts';
import type { Vault } from '../vault.ts';
import { Witness } from '../audit/witness.ts';
import { countRows } from '../store/count-rows.ts';
import { type Checked, checkStore } from './check-store.ts';
import { type Manifest, backedUp, backupFormat, lookOf, placeOf, writeManifest } from './manifest.ts';
import { newFolder, writeNewFile } from './new-folder.ts';

/**
 * Makes a backup in a folder that is not there yet: the encrypted file as it stands between two changes, its keys and the end of
 * its chain. It is opened under the same key and looked through before it counts; one that is not the same is thrown away.
 */
export async function makeBackup(vault: Vault, folder: string, now: Date): Promise<Manifest> {
  if (vault.readOnly) throw refusal('read-only');
  const manifest = await newFolder(folder, async (making) => {
    const rows = await vault.store.alone(async () => copyInto(making, vault.store));
    const checked = await lookThrough(making, vault);
    if (!isDeepStrictEqual(checked.rows, rows)) throw refusal('backup-not-same');
    if (checked.faults > 0 && checked.faults > (await checkStore(vault.store)).faults)
      throw refusal('backup-not-same');
    const head = Witness.read(placesIn(making).head);
    if (!head) throw refusal('backup-not-same');
    const made: Manifest = {
      format: backupFormat,
      vault: vault.id,
      madeAt: now.toISOString(),
      head: { seq: head.seq, hash: head.hash },
      ...checked,
      files: Object.fromEntries(
        backedUp.map((name) => [name, lookOf(placeOf(making, name), { settle: true })]),
      ),
    };
    writeManifest(making, made);
    return made;
  });
  await vault.ledger.change(({ tell }) =>
    tell({ action: 'backup-made', subject: vault.id, after: manifest.files['vault.db']?.sha256 ?? null }),
  );
  return manifest;
}

/** Copies what makes a vault, and tells how many rows there were; to be run with no change under way. */
function copyInto(making: string, store: Store): Record<string, number> {
  store.assertUntouched();
  told(() => store.connection.prepare('VACUUM INTO ?').run(placesIn(making).vault));
  for (const name of ['keys.json', 'audit.head'] as const)
    writeNewFile(
      making,
      name,
      told(() => readFileSync(placeOf(store.folder, name))),
    );
  return countRows(store.connection);
}

async function lookThrough(folder: string, vault: Vault): Promise<Checked> {
  const copy = await vault.keys.lend((key) => Store.openToRead(folder, key));
  try {
    return await checkStore(copy);
  } finally {
    await copy.close();
  }
}
