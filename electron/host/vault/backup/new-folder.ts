import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { refusal } from '../refusals.ts';
import { syncFolder } from '../store/atomic-file.ts';
import { told } from '../store/translate.ts';

/**
 * Makes a folder that is not there yet, whole or not at all: it is filled beside its place and moved there at the end. What a
 * process that was killed left half made is cleared away by the next attempt at the same place.
 */
export async function newFolder<T>(folder: string, fill: (making: string) => Promise<T>): Promise<T> {
  if (existsSync(folder)) throw refusal('folder-taken');
  const making = `${folder}.unfinished`;
  try {
    told(() => {
      rmSync(making, { recursive: true, force: true });
      mkdirSync(making, { recursive: true, mode: 0o700 });
    });
    const outcome = await fill(making);
    // Two at once: a folder that has come meanwhile is not replaced, for moving a folder onto a filled one fails.
    if (existsSync(folder)) throw refusal('folder-taken');
    told(() => {
      syncFolder(making);
      renameSync(making, folder);
      syncFolder(dirname(folder));
    });
    return outcome;
  } catch (thrown) {
    rmSync(making, { recursive: true, force: true });
    throw thrown;
  }
}

/** Writes a file of a folder that is being made, with the folders above it; it is on the disk when this returns. */
export function writeNewFile(folder: string, name: string, bytes: Uint8Array | string): void {
  told(() => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const place = openSync(file, 'wx', 0o600);
    try {
      const all = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
      for (let at = 0; at < all.length;) at += writeSync(place, all, at);
      fsyncSync(place);
    } finally {
      closeSync(place);
    }
  });
}
