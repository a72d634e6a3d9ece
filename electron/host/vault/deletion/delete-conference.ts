import { sql } from 'kysely';
import { digestOf } from '../digest.ts';
import { refusal } from '../refusals.ts';
import type { Vault } from '../vault.ts';
import { erase } from './erase.ts';

/**
 * Deletes a conference with its files, records, drafts and all their versions, and takes the traces out of the file; the audit
 * keeps that it was there, by its identifier, and who deleted it. `waiting`: it is gone from the vault, and its traces go from
 * the file once nobody else reads it.
 */
export async function deleteConference(vault: Vault, id: string): Promise<'done' | 'waiting'> {
  await vault.ledger.change(async ({ tables, at, tell }) => {
    const files = await tables
      .selectFrom('conference_file')
      .select(['path', 'digest'])
      .where('conference', '=', id)
      .orderBy('position')
      .execute();
    const { numDeletedRows } = await tables.deleteFrom('conference').where('id', '=', id).executeTakeFirst();
    if (numDeletedRows === 0n) throw refusal('no-conference');
    // Two conferences can have brought the same file.
    await sql`DELETE FROM file WHERE digest NOT IN (SELECT digest FROM conference_file)`.execute(tables);
    await tables
      .insertInto('erasure')
      .values({ only: 1, since: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tell({ action: 'conference-deleted', subject: id, before: digestOf(files) });
  });
  return erase(vault);
}
