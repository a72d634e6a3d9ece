import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const nonceSize = 12;
const tagSize = 16;

/** What a wrapped key is bound to, so that it can not be moved to another vault or slot. */
export type Bond = { vault: string; slot: string; format: number };

const bound = ({ vault, slot, format }: Bond): Buffer =>
  Buffer.from(JSON.stringify([vault, slot, format]), 'utf8');

/** Wraps a key under another (both 32 bytes) with AES-256-GCM; base64 of nonce, ciphertext and tag. */
export function wrap(key: Uint8Array, under: Uint8Array, bond: Bond): string {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(bound(bond));
  const text = cipher.update(key);
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** The key that was wrapped; null where it was wrapped under another key, for another place, or was altered. */
export function unwrap(wrapped: string, under: Uint8Array, bond: Bond): Buffer | null {
  const bytes = Buffer.from(wrapped, 'base64');
  if (bytes.length !== nonceSize + 32 + tagSize) return null;
  const decipher = createDecipheriv('aes-256-gcm', under, bytes.subarray(0, nonceSize), {
    authTagLength: tagSize,
  }).setAAD(bound(bond));
  decipher.setAuthTag(bytes.subarray(-tagSize));
  try {
    const key = decipher.update(bytes.subarray(nonceSize, -tagSize));
    decipher.final();
    return key;
  } catch {
    return null;
  }
}

/** A fresh random key of 32 bytes. */
export const freshKey = (): Buffer => randomBytes(32);

/** Another key of 32 bytes from a strong one, for one purpose in one vault. */
export const derivedKey = (from: Uint8Array, vault: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', from, vault, `whole-picture ${purpose}`, 32));
