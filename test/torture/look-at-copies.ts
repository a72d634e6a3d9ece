import { existsSync } from 'node:fs';
import { readManifest } from '../../electron/host/vault/backup/manifest.ts';
import { restoreBackup } from '../../electron/host/vault/backup/restore-backup.ts';
import type { Credential } from '../../electron/host/vault/keys/credential.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { testPorts } from '../vault/temporary-vault.ts';
import { type Line, type Task, linesOf } from './lines.ts';

/** Opens every backup, every restored vault and every new one that was made, and gives what they lack. */
export async function lookAtCopies(
  lines: readonly Line[],
  { passphrase }: Pick<Task, 'passphrase'>,
): Promise<string[]> {
  const by = { passphrase };
  const lost: string[] = [];
  const saved = new Map(linesOf(lines, 'copied').map(({ folder, digests }) => [folder, digests]));
  for (const { folder } of linesOf(lines, 'copying')) {
    if (!existsSync(folder) && !saved.has(folder)) continue;
    readManifest(folder);
    // A backup that was opened for writing is that backup no more.
    lost.push(...(await missingIn(folder, by, { digests: saved.get(folder) ?? [], readOnly: true })));
  }
  const restored = new Set(linesOf(lines, 'restored').map(({ folder }) => folder));
  for (const { from, folder } of linesOf(lines, 'restoring')) {
    // What was killed before it was there can be done again.
    if (!existsSync(folder) && !restored.has(folder))
      await restoreBackup(from, folder, { credential: by, actor: 'Next' }, testPorts);
    lost.push(...(await missingIn(folder, by, { digests: saved.get(from) ?? [] })));
    if (existsSync(`${folder}.unfinished`)) throw new Error('A restore left something unfinished behind.');
  }
  const codes = new Map(linesOf(lines, 'created').map(({ folder, recoveryCode }) => [folder, recoveryCode]));
  for (const { folder } of linesOf(lines, 'creating')) {
    const recoveryCode = codes.get(folder);
    if (!existsSync(folder) && recoveryCode === undefined) continue;
    await missingIn(folder, by);
    if (recoveryCode !== undefined) await missingIn(folder, { recoveryCode });
  }
  return lost;
}

/** Opens a vault, follows its chain, and gives the versions that it lacks. */
async function missingIn(
  folder: string,
  by: Credential,
  { digests = [], readOnly = false }: { digests?: readonly string[]; readOnly?: boolean } = {},
): Promise<string[]> {
  const vault = await Vault.unlock(folder, by, { actor: 'Next', readOnly }, testPorts);
  const rows = await vault.store.tables.selectFrom('revision').select('digest').execute();
  const { breaks } = await vault.audit.verify();
  await vault.lock();
  if (breaks.length > 0) throw new Error('The chain of a copy is broken.');
  const there = new Set(rows.map(({ digest }) => digest));
  return digests.filter((digest) => !there.has(digest));
}
