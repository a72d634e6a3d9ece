import type { VaultRefusal } from '../refusals.ts';
import { isRefusal, refusal } from '../refusals.ts';

/** What SQLite and the operating system call a fault (by the beginning of its code), and what we call it. */
const meanings: readonly (readonly [string, Parameters<typeof refusal>[0]])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_READONLY_ROLLBACK', 'not-in-order'],
  ['SQLITE_READONLY_RECOVERY', 'not-in-order'],
  ['SQLITE_READONLY_CANTINIT', 'not-in-order'],
  ['SQLITE_READONLY', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['SQLITE_PERM', 'out-of-reach'],
  ['SQLITE_CANTOPEN', 'out-of-reach'],
  ['EACCES', 'out-of-reach'],
  ['EPERM', 'out-of-reach'],
  ['ENOENT', 'out-of-reach'],
  ['ENOTDIR', 'out-of-reach'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  // A page that cannot be read whole: the file is shorter than it says.
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR', 'disk-fault'],
  ['EIO', 'disk-fault'],
  ['EFBIG', 'disk-fault'],
];

/** The clear sentence for a fault of the store or the disk; what is not one of theirs comes back as it is. */
export function translated(thrown: unknown): unknown {
  if (isRefusal(thrown) || !(thrown instanceof Error) || !('code' in thrown)) return thrown;
  const code = String(thrown.code);
  const meaning = meanings.find(([begins]) => code.startsWith(begins));
  return meaning ? refusal(meaning[1]) : thrown;
}

/** Runs something that touches the disk; its faults come out as refusals. */
export function told<T>(act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw translated(thrown);
  }
}

/** Whether something thrown says that a part of the file is damaged. */
export const isDamage = (thrown: unknown): thrown is VaultRefusal => isRefusal(translated(thrown), 'damaged');
