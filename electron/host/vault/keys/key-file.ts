import { z } from 'zod';
import { digestOf } from '../digest.ts';
import { refusal } from '../refusals.ts';
import { readIfThere, writeAtomically } from '../store/atomic-file.ts';
import { placesIn } from '../store/places.ts';
import { PassphraseSlot } from './passphrase-slot.ts';

/** The format of keys.json that this product writes. */
export const keyFormat = 1;

/** The data key wrapped under a key that is derived from the recovery key. */
const RecoverySlot = z.object({ wrapped: z.base64() });

/** The data key wrapped under a random key, which the operating system's keychain has wrapped (`kept`). */
const KeychainSlot = z.object({ kept: z.base64(), wrapped: z.base64() });

/** The ways in which a vault can be opened, each holding the same data key. */
export const Slots = z.object({
  passphrase: PassphraseSlot,
  recovery: RecoverySlot,
  keychain: KeychainSlot.optional(),
});
export type Slots = z.infer<typeof Slots>;

/**
 * What keys.json holds; nothing in it is secret by itself. `rotation` stands there only while the data key is being changed: the
 * slots of the new key, and the new key wrapped under the old one, so that at every point each way in leads to the right key.
 */
export const KeyFile = z.object({
  format: z.literal(keyFormat),
  vault: z.string().regex(/^vault:[\w-]+$/),
  createdAt: z.string(),
  demonstration: z.boolean(),
  slots: Slots,
  rotation: z.object({ slots: Slots, bridge: z.base64() }).optional(),
});
export type KeyFile = z.infer<typeof KeyFile>;

/** Reads the keys of the vault in a folder; refuses a folder without and a file that is not whole or newer. */
export function readKeyFile(folder: string): KeyFile {
  const text = readIfThere(placesIn(folder).keys);
  if (text === null) throw refusal('no-vault');
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw refusal('keys-unreadable');
  }
  const { success: known, data: version } = z.object({ format: z.number() }).safeParse(found);
  if (known && version.format > keyFormat) throw refusal('newer-vault');
  const read = KeyFile.safeParse(found);
  if (!read.success) throw refusal('keys-unreadable');
  return read.data;
}

/** Replaces the keys of the vault in a folder in one step. */
export function writeKeyFile(folder: string, keys: KeyFile): void {
  writeAtomically(placesIn(folder).keys, `${JSON.stringify(KeyFile.parse(keys), null, 2)}\n`);
}

/** The digest of a set of slots, by which the chain tells of changes to them. */
export const slotsDigest = (slots: Slots): string => digestOf(slots);
