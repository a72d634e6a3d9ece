import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { VaultKeys } from '../keys/vault-keys.ts';
import { isRefusal, refusal } from '../refusals.ts';
import { syncFolder } from '../store/atomic-file.ts';
import { connect } from '../store/connect.ts';
import { countRows } from '../store/count-rows.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import { told } from '../store/translate.ts';

/**
 * Takes the traces of what was deleted out of the file, where there are any: the index is merged into one piece without the
 * deleted words, and a copy that holds nothing but what is there takes the file's place, its log with it. Where that cannot be done
 * now (somebody else reads the vault, the disk is full) it answers `waiting`, and begins again at the next opening or deletion.
 */
export async function erase({ store, keys }: { store: Store; keys: VaultKeys }): Promise<'done' | 'waiting'> {
  const due = await store.tables.selectFrom('erasure').select('since').executeTakeFirst();
  if (!due) return 'done';
  try {
    await store.write((tables) =>
      sql`INSERT INTO search_index (search_index) VALUES ('optimize')`.execute(tables),
    );
    await store.alone(() => keys.lend((key) => rewrite(store, key)));
    await store.write((tables) => tables.deleteFrom('erasure').execute());
    return 'done';
  } catch (thrown) {
    // What was deleted is deleted all the same: a refusal here must not read as if it were not.
    if (isRefusal(thrown)) return 'waiting';
    throw thrown;
  }
}

/** The copy lies where that of a rotation would: what a killed process leaves there is cleared away at the next opening. */
async function rewrite(store: Store, key: Uint8Array): Promise<void> {
  const { vault, rotating } = placesIn(store.folder);
  store.assertUntouched();
  told(() => rmSync(rotating, { force: true }));
  try {
    told(() => store.connection.prepare('VACUUM INTO ?').run(rotating));
    assertSame(rotating, key, countRows(store.connection));
    settle(rotating);
    await store.reopenAfter({ before: key, after: key }, () => told(() => renameSync(rotating, vault)));
  } catch (thrown) {
    rmSync(rotating, { force: true });
    throw thrown;
  }
  syncFolder(store.folder);
}

function assertSame(file: string, key: Uint8Array, rows: Record<string, number>): void {
  const copy = connect(file, key, { readOnly: true });
  try {
    const whole = told(() => copy.pragma('quick_check(1)', { simple: true })) === 'ok';
    if (!whole || !isDeepStrictEqual(countRows(copy), rows)) throw refusal('damaged');
  } finally {
    copy.close();
  }
}

function settle(file: string): void {
  told(() => {
    const place = openSync(file, 'r+');
    try {
      fsyncSync(place);
    } finally {
      closeSync(place);
    }
  });
}
