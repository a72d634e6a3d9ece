import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { refusal } from '../refusals.ts';
import { migrations } from './migrations/list.ts';
import type { VaultMigration } from './migrations/vault-migration.ts';

/** Runs what a file of schema `version` lacks, each step and its number in one transaction; refuses a newer file. */
export async function migrate<T>(
  tables: Kysely<T>,
  version: number,
  steps: readonly VaultMigration[] = migrations,
): Promise<void> {
  if (version > steps.length) throw refusal('newer-vault');
  for (const step of steps.slice(version)) {
    await tables.transaction().execute(async (transaction) => {
      // A migration knows the tables as they were in its day, not those of today.
      await step.up(transaction as unknown as Kysely<unknown>);
      await sql.raw(`PRAGMA user_version = ${step.number}`).execute(transaction);
    });
  }
}
