import type { Failure } from '../../../shared/base/refusal.ts';
import { Refusal } from '../../../shared/base/refusal.ts';

/** Why a vault refuses: for each reason its kind of failure and the sentence that people read. */
const reasons = {
  'no-vault': ['not-found', 'There is no vault in this folder; choose a folder whose name ends in .vault.'],
  'folder-taken': ['invalid', 'There is something at this place already; choose another name for the vault.'],
  'keys-unreadable': [
    'broken',
    'The file keys.json of this vault cannot be read as what it should be; put it back from a backup of the vault.',
  ],
  'newer-vault': ['invalid', 'This vault was written by a newer Whole Picture; update to open it.'],
  'older-schema': [
    'refused',
    'This vault was last written by an earlier Whole Picture. Open it once for writing, which brings it up to date.',
  ],
  'not-in-order': [
    'refused',
    'This vault was not closed in good order. Open it once for writing, which puts it in order; nothing is lost.',
  ],
  'weak-passphrase': [
    'invalid',
    'A passphrase needs at least 12 characters; three or four unrelated words are easy to keep in mind.',
  ],
  'wrong-passphrase': [
    'refused',
    'This is not the passphrase of this vault. Nothing is lost: try again, or use the recovery key.',
  ],
  'wrong-recovery-key': [
    'refused',
    'The recovery key is typed correctly, but it is not that of this vault; a newer one may have been printed.',
  ],
  'no-such-slot': ['refused', 'This vault cannot be opened in this way; use the passphrase.'],
  'keychain-unavailable': [
    'refused',
    "This computer's keychain cannot keep a key safely; use the passphrase.",
  ],
  'rotation-unfinished': [
    'refused',
    'A change of keys was interrupted before this recovery key came to hold; use the passphrase or the earlier recovery key.',
  ],
  'not-encrypted': [
    'refused',
    'The file vault.db is not encrypted, so it is not opened. Move it away and put the vault back from a backup.',
  ],
  damaged: [
    'broken',
    'A part of this vault is damaged. The rest can still be read; put it back from a backup or export what is readable.',
  ],
  unopenable: [
    'broken',
    'The file vault.db does not belong to these keys or is damaged at its beginning; put the vault back from a backup.',
  ],
  'open-elsewhere': [
    'refused',
    'This vault is open elsewhere, in another window or by another person. It can be opened here for reading only.',
  ],
  'read-elsewhere': [
    'refused',
    'This vault is being read elsewhere. Close it there first; nothing has been changed.',
  ],
  'read-only': ['refused', 'This vault is open for reading only, so nothing was changed.'],
  'not-writable': [
    'refused',
    'This vault cannot be written to where it lies. What was saved before is safe; move the vault or open it for reading only.',
  ],
  'out-of-reach': [
    'refused',
    'The folder of this vault can no longer be reached, so the change was not saved. What was saved before is safe.',
  ],
  'disk-full': [
    'refused',
    'The disk is full, so the change was not saved. What was saved before is safe; make room and save again.',
  ],
  'disk-fault': [
    'broken',
    'The disk did not take the change, so it was not saved. What was saved before is safe; save a copy elsewhere.',
  ],
  busy: ['refused', 'The vault is busy, so the change was not saved. Try again in a moment.'],
  'changed-outside': [
    'refused',
    'The files of this vault were changed from outside, perhaps by a program that synchronises folders. Nothing was overwritten and this change was not saved: lock the vault and open it again.',
  ],
  'earlier-state': [
    'refused',
    'This vault is older than when it was last open here: changes that were saved since are missing. Nothing was overwritten: put the newer vault.db back, or open this one for reading.',
  ],
  'other-state': [
    'refused',
    'This vault is not the one that was last open here: another copy was put in its place. Nothing was overwritten: put the right vault.db back, or open this one for reading.',
  ],
  'head-missing': [
    'refused',
    'The file audit.head of this vault is missing or not whole, so it cannot be shown that no entry was removed. Put it back from a backup, or open the vault for reading.',
  ],
  locked: ['refused', 'The vault is locked; unlock it first.'],
  'draft-moved-on': [
    'refused',
    'This draft was changed elsewhere since it was opened here. Nothing was overwritten: compare the two versions first.',
  ],
  'no-draft': ['not-found', 'This draft is not in the vault.'],
  'no-revision': ['not-found', 'The draft has no such version.'],
  'no-conference': ['not-found', 'This conference is not in the vault.'],
  'no-file': ['not-found', 'The conference has no such file.'],
  'conference-there': ['invalid', 'This conference is in the vault already; nothing was changed.'],
  'draft-of-other': ['invalid', 'A draft keeps its conference and its agency; start a new one instead.'],
  'no-backup': ['not-found', 'There is no backup in this folder; choose a folder that holds backup.json.'],
  'backup-not-whole': [
    'broken',
    'This backup is not whole: a file of it is missing or is not the one that was written. Use another one, or make a new one.',
  ],
  'backup-not-same': [
    'broken',
    'The backup that was made is not the same as the vault, so it was thrown away. Nothing else was changed: check the disk and try again.',
  ],
} as const satisfies Record<string, readonly [Failure['code'], string]>;

/** Why a vault refused, for those who must act on it. */
export type VaultReason = keyof typeof reasons | 'wait' | 'mistyped-recovery-key';

/** A refusal of the vault; `reason` says why in one word, the message is one sentence or two for the person who asked. */
export class VaultRefusal extends Refusal {
  readonly reason: VaultReason;
  /** For `wait`: how many seconds it is still too early. */
  readonly waitSeconds: number | undefined;
  constructor(reason: VaultReason, code: Failure['code'], message: string, waitSeconds?: number) {
    super(code, message);
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }
}

/** The refusal for a reason that has a standing sentence. */
export function refusal(reason: keyof typeof reasons): VaultRefusal {
  const [code, message] = reasons[reason];
  return new VaultRefusal(reason, code, message);
}

/** Whether something thrown is a refusal of the vault, for that reason where one is given. */
export function isRefusal(thrown: unknown, reason?: VaultReason): thrown is VaultRefusal {
  return thrown instanceof VaultRefusal && (reason === undefined || thrown.reason === reason);
}
