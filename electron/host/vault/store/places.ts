import { join } from 'node:path';

/** Where the files of a vault lie in its folder. */
export const placesIn = (folder: string) => ({
  /** The encrypted file. */
  vault: join(folder, 'vault.db'),
  /** The data key, wrapped once for each way of opening; see keys/key-file. */
  keys: join(folder, 'keys.json'),
  /** Held by the one writer; see store/writer-lock. */
  lock: join(folder, 'writer.lock'),
  /** The end of the audit chain as last acknowledged; see audit/witness. */
  head: join(folder, 'audit.head'),
  /** How often a wrong passphrase was typed; see keys/backoff. */
  attempts: join(folder, 'attempts.json'),
  /** The copy under a new data key while it is being made; see keys/rotation. */
  rotating: join(folder, 'vault.rotating.db'),
});
