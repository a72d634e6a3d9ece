import { statSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { HeadMemory } from '../ports.ts';
import type { VaultRefusal } from '../refusals.ts';
import { refusal } from '../refusals.ts';
import { connect, rollBack } from '../store/connect.ts';
import { kyselyOver } from '../store/dialect.ts';
import { placesIn } from '../store/places.ts';
import type { Tables } from '../store/tables.ts';
import { told } from '../store/translate.ts';
import { noHead } from './chain.ts';
import { Witness } from './witness.ts';

/**
 * What is wrong with a store compared with the head that was acknowledged last; null where nothing is. A store that is further on
 * is right: it holds that head and more, for it is always written first.
 */
export async function headRefusal(
  tables: Kysely<Tables>,
  folder: string,
  vault: string,
  heads?: HeadMemory,
): Promise<VaultRefusal | null> {
  const acknowledged = Witness.read(placesIn(folder).head);
  if (!acknowledged) return refusal('head-missing');
  if (acknowledged.vault !== vault) return refusal('other-state');
  for (const head of [acknowledged, heads?.read(folder) ?? noHead]) {
    if (head.seq === 0) continue;
    const entry = tables.selectFrom('audit').select('hash').where('seq', '=', head.seq);
    const found = await entry.executeTakeFirst();
    if (!found) return refusal('earlier-state');
    if (found.hash !== head.hash) return refusal('other-state');
  }
  return null;
}

/**
 * Looks a vault over before it is opened for writing, which changes the file: what `headRefusal` says; and after an end that was not
 * clean, whether all of it holds together, for SQLite would lay the log over an older file that somebody put beside it.
 */
export async function lookOver(
  folder: string,
  key: Uint8Array,
  vault: string,
  heads?: HeadMemory,
): Promise<VaultRefusal | null> {
  const file = placesIn(folder).vault;
  rollBack(file, key);
  const connection = connect(file, key, { readOnly: true });
  try {
    const log = told(() => statSync(`${file}-wal`, { throwIfNoEntry: false }));
    const unclean = log !== undefined && log.size > 0;
    if (unclean && told(() => connection.pragma('quick_check(1)', { simple: true })) !== 'ok')
      throw refusal('damaged');
    return await headRefusal(
      kyselyOver(connection, () => undefined),
      folder,
      vault,
      heads,
    );
  } finally {
    connection.close();
  }
}
