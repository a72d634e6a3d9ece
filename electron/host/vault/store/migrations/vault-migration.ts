import type { Kysely } from 'kysely';

/** A numbered step of the schema, run once in a transaction of its own; the file's `user_version` is the last number run. */
export type VaultMigration = {
  number: number;
  /** What it brings, in a few words. */
  name: string;
  up(db: Kysely<unknown>): Promise<void>;
};
