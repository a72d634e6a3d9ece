import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaVersion } from '../../electron/host/vault/store/connect.ts';
import { newestSchema } from '../../electron/host/vault/store/migrations/list.ts';
import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { told } from '../cases/vaults/told.ts';
import { temporaryFolder, testPorts } from './temporary-vault.ts';

const cases = join(import.meta.dirname, '../cases/vaults');
const kept = readdirSync(cases).filter((name) => name.startsWith('schema-'));
const Expected = z.looseObject({
  passphrase: z.string(),
  recoveryCode: z.string(),
  entries: z.array(z.unknown()),
});

describe('vaults that earlier versions wrote', () => {
  test('there is one of every schema up to today; make the missing one with test/cases/vaults/make-vault.ts', () => {
    const all = Array.from({ length: newestSchema }, (_, at) => `schema-${at + 1}`);
    expect(kept.toSorted()).toEqual(all.toSorted());
    for (const name of kept) expect(existsSync(join(cases, name, 'Example.vault/vault.db'))).toBe(true);
  });

  test.each(kept)('%s is brought up to date and tells all that it told', async (name) => {
    const { folder: place, remove } = temporaryFolder();
    const folder = join(place, 'Example.vault');
    cpSync(join(cases, name, 'Example.vault'), folder, { recursive: true });
    const { passphrase, recoveryCode, ...expected } = Expected.parse(
      JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8')),
    );
    const reading = Vault.unlock(folder, { passphrase }, { actor: 'Reader', readOnly: true }, testPorts);
    const isNewest = name === `schema-${newestSchema}`;
    const opened = await reading.then(
      async (reader) => reader.lock(),
      (thrown: unknown) => isRefusal(thrown, 'older-schema') && 'refused',
    );
    expect(opened).toBe(isNewest ? undefined : 'refused');
    const vault = await Vault.unlock(folder, { passphrase }, { actor: 'Later' }, testPorts);
    expect(schemaVersion(vault.store.connection)).toBe(newestSchema);
    // All of it, beside what records can hold since.
    expect(await told(vault, expected.entries.length)).toMatchObject(expected);
    expect((await vault.audit.verify()).breaks).toEqual([]);
    expect((await vault.survey()).damaged).toEqual([]);
    const [head] = await vault.documents.history('draft:trial:school', { limit: 1 });
    await vault.documents.restore('draft:trial:school', 2, head?.digest ?? '');
    await vault.lock();
    const again = await Vault.unlock(folder, { recoveryCode }, { actor: 'Later' }, testPorts);
    expect((await again.documents.history('draft:trial:school')).length).toBe(5);
    await again.lock();
    remove();
  });
});
