import { sql } from 'kysely';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';
import { connectNew, schemaVersion } from './connect.ts';
import { kyselyOver } from './dialect.ts';
import type { Connection } from './driver.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/list.ts';
import type { VaultMigration } from './migrations/vault-migration.ts';

describe('migrations', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let connection: Connection;
  const tables = () => kyselyOver(connection, () => undefined);
  const names = () =>
    connection
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE name LIKE 'step%' ORDER BY name")
      .pluck()
      .all();
  const step = (number: number, fails = false): VaultMigration => ({
    number,
    name: `step ${number}`,
    async up(db) {
      await sql.raw(`CREATE TABLE step${number} (at INTEGER)`).execute(db);
      if (fails) await sql.raw('CREATE TABLE step1 (at INTEGER)').execute(db);
    },
  });
  beforeEach(() => {
    place = temporaryFolder();
    connection = connectNew(join(place.folder, 'vault.db'), Buffer.alloc(32, 7));
  });
  afterEach(() => {
    connection.close();
    place.remove();
  });

  test('are numbered 1, 2, 3 ...', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, at) => at + 1));
  });

  test('run in order, once each', async () => {
    await migrate(tables(), 0, [step(1)]);
    expect(schemaVersion(connection)).toBe(1);
    await migrate(tables(), schemaVersion(connection), [step(1), step(2), step(3)]);
    expect(schemaVersion(connection)).toBe(3);
    expect(names()).toEqual(['step1', 'step2', 'step3']);
    await migrate(tables(), schemaVersion(connection), [step(1), step(2), step(3)]);
  });

  test('one that fails leaves nothing of itself, and keeps the ones before', async () => {
    await expect(migrate(tables(), 0, [step(1), step(2, true), step(3)])).rejects.toThrow(/already exists/);
    expect(schemaVersion(connection)).toBe(1);
    expect(names()).toEqual(['step1']);
  });

  test('a file that is newer is refused', async () => {
    await migrate(tables(), 0, [step(1), step(2)]);
    await expect(migrate(tables(), 2, [step(1)])).rejects.toSatisfy((thrown) =>
      isRefusal(thrown, 'newer-vault'),
    );
  });
});
