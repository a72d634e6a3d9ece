import { firstTables } from './0001-first-tables.ts';
import { search } from './0002-search.ts';
import { erasure } from './0003-erasure.ts';
import type { VaultMigration } from './vault-migration.ts';

/** Every migration in the order of its number, 1, 2, 3 ...; a new one is a file here and a line in this list. */
export const migrations: readonly VaultMigration[] = [firstTables, search, erasure];

/** The version of the schema that this product writes. */
export const newestSchema = migrations.length;
