import { createHmac, pbkdf2Sync } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { told } from './translate.ts';

const pageSize = 4096;
const macSize = 64;

/**
 * Whether a file is under this key, by the HMAC-SHA512 of its first page (zetetic.net/sqlcipher/design). SQLite is not asked: it
 * would first lay a log or journal over the file, which may be written under another key. Nobody may have the file open in this
 * process, whose locks on it would be lost.
 */
export function fitsFirstPage(file: string, key: Uint8Array): boolean {
  const page = Buffer.alloc(pageSize);
  const read = told(() => {
    const place = openSync(file, 'r');
    try {
      return readSync(place, page, 0, pageSize, 0);
    } finally {
      closeSync(place);
    }
  });
  if (read < pageSize) return false;
  const salt = page.subarray(0, 16);
  const macSalt = salt.map((byte) => byte ^ 0x3a);
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512');
  const number = Buffer.from([1, 0, 0, 0]);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(salt.length, pageSize - macSize))
    .update(number)
    .digest();
  return mac.equals(page.subarray(-macSize));
}
