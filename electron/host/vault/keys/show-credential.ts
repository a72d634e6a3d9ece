import type { VaultPorts } from '../ports.ts';
import { Backoff } from './backoff.ts';
import type { Credential, OpenedSlots } from './credential.ts';
import { openSlots } from './credential.ts';
import type { KeyFile } from './key-file.ts';
import { readKeyFile } from './key-file.ts';
import { readRecoveryCode } from './recovery-code.ts';

/** Opens the slots of the vault in a folder by what somebody shows; slowed down where there is something to guess. */
export async function showCredential(
  folder: string,
  credential: Credential,
  { now }: VaultPorts,
): Promise<{ keys: KeyFile; opened: OpenedSlots }> {
  const keys = readKeyFile(folder);
  if ('keychain' in credential) return { keys, opened: await openSlots(keys, credential) };
  // A slip of the pen is no attempt.
  if ('recoveryCode' in credential) readRecoveryCode(credential.recoveryCode);
  const backoff = new Backoff(folder, now);
  backoff.begin();
  const opened = await openSlots(keys, credential);
  backoff.succeeded();
  return { keys, opened };
}
