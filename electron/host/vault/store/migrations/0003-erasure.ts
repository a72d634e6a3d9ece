import { sql } from 'kysely';
import type { VaultMigration } from './vault-migration.ts';

/** Whether something was deleted whose traces are still in the file; see deletion/erase. */
export const erasure: VaultMigration = {
  number: 3,
  name: 'erasure',
  async up(db) {
    await sql
      .raw('CREATE TABLE erasure (only INTEGER PRIMARY KEY CHECK (only = 1), since TEXT NOT NULL) STRICT')
      .execute(db);
  },
};
