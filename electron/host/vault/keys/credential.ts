import { readRecoveryCode } from './recovery-code.ts';
import { refusal } from '../refusals.ts';
import type { Keychain } from './keychain.ts';
import type { KeyFile, Slots } from './key-file.ts';
import { openPassphraseSlot } from './passphrase-slot.ts';
import type { Bond } from './wrap.ts';
import { derivedKey, unwrap } from './wrap.ts';

/** What somebody shows to open a vault: what they know, what was printed, or the keychain of the computer they are signed in to. */
export type Credential = { passphrase: string } | { recoveryCode: string } | { keychain: Keychain };

/** The slot that a credential is for. */
export type SlotName = keyof Slots;

/** The data keys that a credential leads to: that of the slots, and while a rotation is under way that of the slots to come. */
export type OpenedSlots = { by: SlotName; present: Buffer | null; next: Buffer | null };

/** What the key in a slot is bound to. */
export const bondOf = (
  { vault, format }: Pick<KeyFile, 'vault' | 'format'>,
  slot: SlotName | 'bridge',
): Bond => ({ vault, format, slot });

/** The key under which the recovery slot wraps. */
export const recoveryWrappingKey = (recoveryKey: Uint8Array, vault: string): Buffer =>
  derivedKey(recoveryKey, vault, 'recovery slot');

/** Opens what a credential opens; refuses a wrong one at the tag of its slot, before the store is touched. */
export async function openSlots(keys: KeyFile, credential: Credential): Promise<OpenedSlots> {
  const by =
    'passphrase' in credential ? 'passphrase' : 'recoveryCode' in credential ? 'recovery' : 'keychain';
  const present = await dataKeyIn(keys, keys.slots, credential);
  if (present) {
    const bridge = keys.rotation?.bridge;
    return { by, present, next: bridge ? unwrap(bridge, present, bondOf(keys, 'bridge')) : null };
  }
  const next = keys.rotation ? await dataKeyIn(keys, keys.rotation.slots, credential) : null;
  if (next) return { by, present: null, next };
  if (by === 'keychain') throw refusal(keys.slots.keychain ? 'keychain-unavailable' : 'no-such-slot');
  throw refusal(by === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key');
}

async function dataKeyIn(keys: KeyFile, slots: Slots, credential: Credential): Promise<Buffer | null> {
  if ('passphrase' in credential)
    return openPassphraseSlot(slots.passphrase, credential.passphrase, bondOf(keys, 'passphrase'));
  if ('recoveryCode' in credential) {
    const under = recoveryWrappingKey(readRecoveryCode(credential.recoveryCode), keys.vault);
    return unwrap(slots.recovery.wrapped, under, bondOf(keys, 'recovery'));
  }
  const slot = slots.keychain;
  if (!slot || !(await credential.keychain.available())) return null;
  try {
    const under = await credential.keychain.unwrap(Buffer.from(slot.kept, 'base64'));
    return unwrap(slot.wrapped, under, bondOf(keys, 'keychain'));
  } catch {
    return null;
  }
}
