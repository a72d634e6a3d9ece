import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Digest } from '../../../../shared/domain/revision.ts';
import { refusal } from '../refusals.ts';
import { readIfThere } from '../store/atomic-file.ts';
import { placesIn } from '../store/places.ts';
import { told } from '../store/translate.ts';
import { writeNewFile } from './new-folder.ts';

/** The file of a backup that says what it is. */
export const manifestName = 'backup.json';

/** The format of backup.json that this product writes. */
export const backupFormat = 1;

/**
 * What a backup says of itself, so that it can be checked without its key: of which vault, made when (ISO, UTC), up to which
 * audit entry, how many rows of each table, how many things were amiss in the vault already, and the SHA-256 of each file.
 * Nothing in it is secret.
 */
export const Manifest = z.object({
  format: z.literal(backupFormat),
  vault: z.string(),
  madeAt: z.string(),
  head: z.object({ seq: z.number().int().nonnegative(), hash: Digest }),
  faults: z.number().int().nonnegative(),
  rows: z.record(z.string(), z.number().int().nonnegative()),
  files: z.record(z.string(), z.object({ size: z.number().int(), sha256: Digest })),
});
export type Manifest = z.infer<typeof Manifest>;

/** The files of a backup, beside the manifest: those of the vault without which it can not be opened. */
export const backedUp = ['vault.db', 'keys.json', 'audit.head'] as const;

/** Where a file of a backup lies; a backup is a vault's folder with one file more. */
export function placeOf(folder: string, name: (typeof backedUp)[number]): string {
  const { vault, keys, head } = placesIn(folder);
  return { 'vault.db': vault, 'keys.json': keys, 'audit.head': head }[name];
}

/** Takes down what a backup is; the last thing to be written to it. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeNewFile(folder, manifestName, `${JSON.stringify(Manifest.parse(manifest), null, 2)}\n`);
}

/** The size and digest of a file, read in pieces; with `settle` it is put on the disk for good first. */
export function lookOf(file: string, { settle = false } = {}): { size: number; sha256: string } {
  return told(() => {
    const place = openSync(file, settle ? 'r+' : 'r');
    try {
      if (settle) fsyncSync(place);
      const hash = createHash('sha256');
      const piece = Buffer.allocUnsafe(1 << 20);
      let size = 0;
      for (;;) {
        const read = readSync(place, piece);
        if (read === 0) return { size, sha256: hash.digest('hex') };
        hash.update(piece.subarray(0, read));
        size += read;
      }
    } finally {
      closeSync(place);
    }
  });
}

/** What a backup says of itself; refuses a folder that holds none, or one whose files are not what it says. */
export function readManifest(folder: string): Manifest {
  const text = readIfThere(join(folder, manifestName));
  if (text === null) throw refusal('no-backup');
  const manifest = Manifest.safeParse(jsonOf(text));
  if (!manifest.success) throw refusal('backup-not-whole');
  for (const name of backedUp) {
    const said = manifest.data.files[name];
    const found = readable(() => lookOf(placeOf(folder, name)));
    if (!said || found?.sha256 !== said.sha256) throw refusal('backup-not-whole');
  }
  return manifest.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A file that is missing or cannot be read makes a backup that is not whole. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
