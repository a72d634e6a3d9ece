import { createDecipheriv } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a store as its bytes lay at some instant; `log` where it is the write-ahead log. */
export type StoreFile = { log: boolean; bytes: Buffer };

/**
 * The files of a vault in which words can stand: the store, its log, and a copy that is being made. Reading them past SQLite
 * drops the locks that this process has on them.
 */
export const storeFiles = (folder: string): StoreFile[] =>
  readdirSync(folder)
    .filter((name) => /^vault.*db(?:-wal)?$/.test(name))
    .map((name) => ({ log: name.endsWith('-wal'), bytes: readFileSync(join(folder, name)) }));

/** Every page of a SQLCipher 4 file or log, decrypted: AES-256-CBC, 4096 bytes, the last 80 of which are vector and tag. */
export function* clearPages({ log, bytes }: StoreFile, key: Uint8Array): Iterable<Buffer> {
  const [head, step] = log ? [32, 24 + 4096] : [0, 4096];
  for (let at = head; at + step <= bytes.length; at += step) {
    const page = bytes.subarray(at + step - 4096, at + step);
    // The first page of the file begins with the salt, which is not encrypted.
    const first = log ? bytes.readUInt32BE(at) === 1 : at === 0;
    const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(4016, 4032)).setAutoPadding(false);
    yield Buffer.concat([decipher.update(page.subarray(first ? 16 : 0, 4016)), decipher.final()]);
  }
}
