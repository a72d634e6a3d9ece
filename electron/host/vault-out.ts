import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from '../../shared/base/refusal.ts';
import type { CarriedFile } from '../../shared/contract/services/conferences.ts';
import { carriedOfBytes } from './carried-files.ts';
import { nameOf } from './known-vaults.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import { makeBackup } from './vault/backup/make-backup.ts';
import { backedUp, manifestName, placeOf } from './vault/backup/manifest.ts';
import { restoreBackup } from './vault/backup/restore-backup.ts';
import { handOverCaseFolders } from './vault/export/export-case-folders.ts';
import type { Credential } from './vault/keys/credential.ts';
import { told } from './vault/store/translate.ts';

const media = 'application/zip';
type HandedOver = { file: CarriedFile; media: string };

/** The most that goes through a page in one file, in bytes: in base 64 a string can hold no more. */
const most = 350 * 1024 * 1024;

/** The encrypted backup of the open vault as one zip. Nothing but what is encrypted touches the disk. */
export async function backUp(ports: Ports, desk: VaultDesk, job: string): Promise<HandedOver> {
  const { vault } = desk;
  const say = progress(ports, job);
  say(0, 'Copying the vault');
  return besides(ports, async (folder) => {
    const copy = join(folder, 'backup');
    await makeBackup(vault, copy, ports.now());
    say(70, 'Putting it into one file');
    const files = [...backedUp.map((name) => placeOf(copy, name)), join(copy, manifestName)];
    assertCarried(files.reduce((sum, file) => sum + statSync(file).size, 0));
    const names = [...backedUp, manifestName];
    const bytes = told(() =>
      zipSync(
        Object.fromEntries(names.map((name, at) => [name, readFileSync(files[at] ?? '')])),
        // What is encrypted does not get smaller.
        { level: 0 },
      ),
    );
    say(100, 'Done');
    return handedOver(`${nameOf(vault.folder)} backup`, ports.now(), bytes);
  });
}

/** Everything in the open vault as case folders in one zip, made in memory: what is readable never touches this disk. */
export async function exportEverything(ports: Ports, desk: VaultDesk, job: string): Promise<HandedOver> {
  const { vault } = desk;
  const say = progress(ports, job);
  say(0, 'Collecting the conferences');
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  await handOverCaseFolders(
    vault,
    (name, bytes) => {
      files[name] = typeof bytes === 'string' ? strToU8(bytes) : bytes;
      total += files[name].length;
      assertCarried(total);
    },
    ports.now(),
  );
  say(70, 'Putting it into one file');
  const bytes = zipSync(files);
  say(100, 'Done');
  return handedOver(`${nameOf(vault.folder)} export`, ports.now(), bytes);
}

/** What is restored, to which folder, and what opens it. */
type Restoring = { file: CarriedFile; folder: string; credential: Credential; actor: string };

/** Makes a vault out of a backup that was carried in, after looking it through. */
export async function restore(
  ports: Ports,
  desk: VaultDesk,
  { file, folder, credential, actor }: Restoring,
): Promise<void> {
  const files = unpacked(file);
  await besides(ports, async (beside) => {
    told(() => {
      for (const [name, bytes] of files) writeFileSync(join(beside, name), bytes, { mode: 0o600 });
    });
    const { vault } = await restoreBackup(beside, folder, { credential, actor }, desk.portsForVaults());
    desk.known.opened(folder, vault, ports.now());
  });
}

/** The files of a backup, whatever else may be in the zip. */
function unpacked({ name, base64 }: CarriedFile): [string, Uint8Array][] {
  const wanted = new Set<string>([...backedUp, manifestName]);
  const bytes = Buffer.from(base64, 'base64');
  try {
    const files = unzipSync(bytes, {
      filter: (found) => wanted.has(found.name) && found.originalSize <= most,
    });
    return Object.entries(files);
  } catch {
    throw new Refusal(
      'invalid',
      `${name}: this is no whole zip file; choose the file that a backup was saved as.`,
    );
  }
}

/** Runs something with a folder of its own beside the vaults, which is gone afterwards; what killed processes left goes first. */
async function besides<T>({ vaults }: Ports, act: (folder: string) => Promise<T>): Promise<T> {
  const all = join(vaults.folder, 'on the way');
  const folder = join(all, randomUUID());
  told(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const one of readdirSync(all).map((name) => join(all, name)))
      if (Date.now() - statSync(one).mtimeMs > aDay) rmSync(one, { recursive: true, force: true });
  });
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const aDay = 24 * 60 * 60 * 1000;

function assertCarried(bytes: number): void {
  if (bytes > most)
    throw new Refusal(
      'refused',
      'This is more than fits into one file here: lock the vault and copy its folder, which is encrypted as it is.',
    );
}

const handedOver = (name: string, now: Date, bytes: Uint8Array): HandedOver => ({
  file: carriedOfBytes({ name: `${name} ${now.toISOString().slice(0, 10)}.zip`, bytes }),
  media,
});

const progress =
  ({ emit }: Ports, job: string) =>
  (done: number, doing: string) =>
    emit('render-progress', { job, done, total: 100, doing });
