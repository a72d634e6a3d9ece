import { refusal } from '../refusals.ts';
import { bondOf, recoveryWrappingKey } from './credential.ts';
import type { KeyFile, Slots } from './key-file.ts';
import type { Keychain } from './keychain.ts';
import type { PassphraseCost } from './passphrase-slot.ts';
import { passphraseSlot } from './passphrase-slot.ts';
import { writeRecoveryCode } from './recovery-code.ts';
import { freshKey, wrap } from './wrap.ts';

/** A vault whose slots are being made. */
type Owner = Pick<KeyFile, 'vault' | 'format'>;

/** A recovery slot for a data key, and the code that opens it, which is shown once and kept nowhere. */
export function recoverySlot(owner: Owner, dataKey: Uint8Array): { slot: Slots['recovery']; code: string } {
  const recoveryKey = freshKey();
  const under = recoveryWrappingKey(recoveryKey, owner.vault);
  const slot = { wrapped: wrap(dataKey, under, bondOf(owner, 'recovery')) };
  const code = writeRecoveryCode(recoveryKey);
  recoveryKey.fill(0);
  under.fill(0);
  return { slot, code };
}

/** A slot for a data key that this computer's keychain opens; refused where the keychain does not keep secrets well. */
export async function keychainSlot(
  owner: Owner,
  dataKey: Uint8Array,
  keychain: Keychain | undefined,
): Promise<NonNullable<Slots['keychain']>> {
  if (!keychain || !(await keychain.available())) throw refusal('keychain-unavailable');
  const under = freshKey();
  const kept = Buffer.from(await keychain.wrap(under)).toString('base64');
  const slot = { kept, wrapped: wrap(dataKey, under, bondOf(owner, 'keychain')) };
  under.fill(0);
  return slot;
}

/** The slots that every vault has, for a data key, and the recovery code. */
export async function firstSlots(
  owner: Owner,
  dataKey: Uint8Array,
  passphrase: string,
  cost: PassphraseCost | undefined,
): Promise<{ slots: Slots; code: string }> {
  const { slot, code } = recoverySlot(owner, dataKey);
  const bond = bondOf(owner, 'passphrase');
  return {
    slots: { passphrase: await passphraseSlot(passphrase, dataKey, bond, cost), recovery: slot },
    code,
  };
}
