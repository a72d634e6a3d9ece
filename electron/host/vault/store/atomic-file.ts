import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { told } from './translate.ts';

/** Replaces a small text file so that at every instant either the old or the new one lies there whole, on the disk for good. */
export function writeAtomically(file: string, text: string): void {
  told(() => {
    const making = `${file}.new`;
    try {
      const place = openSync(making, 'w', 0o600);
      try {
        writeSync(place, text);
        fsyncSync(place);
      } finally {
        closeSync(place);
      }
      renameSync(making, file);
    } catch (thrown) {
      rmSync(making, { force: true });
      throw thrown;
    }
    syncFolder(dirname(file));
  });
}

/** Puts the names in a folder on the disk for good; Windows does so by itself and lets no folder be opened. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const place = openSync(folder, 'r');
  try {
    fsyncSync(place);
  } finally {
    closeSync(place);
  }
}

/** The text of a small file; null where there is none. */
export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return null;
    return told(() => {
      throw thrown;
    });
  }
}
