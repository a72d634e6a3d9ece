import { constants, copyFileSync } from 'node:fs';
import { noHead } from '../audit/chain.ts';
import type { Credential } from '../keys/credential.ts';
import type { VaultPorts } from '../ports.ts';
import { refusal } from '../refusals.ts';
import { told } from '../store/translate.ts';
import { Vault } from '../vault.ts';
import { checkStore } from './check-store.ts';
import { type Manifest, backedUp, lookOf, placeOf, readManifest } from './manifest.ts';
import { newFolder } from './new-folder.ts';

/** Who restores, with what they show to open the backup. */
export type Restoring = { credential: Credential; actor: string };

/**
 * Restores a backup as a vault in a folder that is not there yet, never over another. The copy is opened, brought up to date and
 * looked through before it takes its place; that it was restored is told in its chain.
 */
export async function restoreBackup(
  backup: string,
  folder: string,
  { credential, actor }: Restoring,
  ports: VaultPorts,
): Promise<Manifest> {
  const manifest = readManifest(backup);
  const { heads, ...quiet } = ports;
  await newFolder(folder, async (making) => {
    for (const name of backedUp) {
      const place = placeOf(making, name);
      told(() => copyFileSync(placeOf(backup, name), place, constants.COPYFILE_EXCL));
      if (lookOf(place, { settle: true }).sha256 !== manifest.files[name]?.sha256)
        throw refusal('backup-not-whole');
    }
    const vault = await Vault.unlock(making, credential, { actor }, quiet);
    try {
      await assertSame(vault, manifest);
      const before = manifest.files['vault.db']?.sha256 ?? null;
      await vault.ledger.change(({ tell }) => tell({ action: 'backup-restored', subject: vault.id, before }));
    } finally {
      await vault.lock();
    }
    // What was remembered of another vault at this place is of no meaning for this one.
    heads?.write(folder, noHead);
  });
  return manifest;
}

/** What grows or is made anew when a vault is opened and brought up to date. */
const moves = (table: string): boolean => table === 'audit' || table.startsWith('search_');

/** Refuses a vault that does not hold what the backup says it holds. */
async function assertSame(vault: Vault, manifest: Manifest): Promise<void> {
  const { rows, faults } = await checkStore(vault.store);
  const { seq, hash } = manifest.head;
  const [last] = await vault.audit.entries({ after: seq - 1, limit: 1 });
  const same = Object.entries(manifest.rows).every(([table, count]) => moves(table) || rows[table] === count);
  if (vault.id !== manifest.vault || faults > manifest.faults || last?.hash !== hash || !same)
    throw refusal('backup-not-whole');
}
