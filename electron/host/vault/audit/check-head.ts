import type { Kysely } from 'kysely';
import type { VaultRefusal } from '../refusals.ts';
import { refusal } from '../refusals.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import type { Tables } from '../store/tables.ts';
import { Witness } from './witness.ts';

/**
 * What is wrong with a store compared with the head that was acknowledged last; null where nothing is. A store that is further on
 * is right: it holds that head and more, for it is always written first.
 */
export async function headRefusal(store: Store, vault: string): Promise<VaultRefusal | null> {
  const acknowledged = Witness.read(placesIn(store.folder).head);
  if (!acknowledged) return refusal('head-missing');
  if (acknowledged.vault !== vault) return refusal('other-state');
  if (acknowledged.seq === 0) return null;
  const hash = await hashAt(store.tables, acknowledged.seq);
  if (hash === null) return refusal('earlier-state');
  return hash === acknowledged.hash ? null : refusal('other-state');
}

async function hashAt(tables: Kysely<Tables>, seq: number): Promise<string | null> {
  const found = await tables.selectFrom('audit').select('hash').where('seq', '=', seq).executeTakeFirst();
  return found?.hash ?? null;
}
