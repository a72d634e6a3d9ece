import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

const pageSize = 4096;
const vectorSize = 16;
const macSize = 64;

/**
 * The plain SQLite file of a SQLCipher 4 file under a raw key, by the format as its makers publish it
 * (zetetic.net/sqlcipher/design): AES-256-CBC with a fresh vector and an HMAC-SHA512 for each page of 4096 bytes, the salt in the
 * first 16. None of our own code and no cipher of the driver takes part. Fails with the number of a page that is not authentic.
 */
export function decrypted(file: Buffer, key: Buffer): Buffer {
  const salt = file.subarray(0, 16);
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  const pages: Buffer[] = [];
  for (let at = 0; at < file.length; at += pageSize) {
    const number = at / pageSize + 1;
    const page = file.subarray(number === 1 ? at + salt.length : at, at + pageSize);
    const cipherText = page.subarray(0, page.length - vectorSize - macSize);
    const vector = page.subarray(cipherText.length, cipherText.length + vectorSize);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(number);
    const mac = createHmac('sha512', macKey).update(cipherText).update(vector).update(place).digest();
    if (!mac.equals(page.subarray(-macSize))) throw new Error(`Not authentic: page ${number}.`);
    const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
    pages.push(
      number === 1 ? Buffer.from('SQLite format 3\0', 'latin1') : Buffer.alloc(0),
      decipher.update(cipherText),
      decipher.final(),
      Buffer.alloc(vectorSize + macSize),
    );
  }
  return Buffer.concat(pages);
}
