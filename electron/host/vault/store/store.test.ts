import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseFile, draftSaying, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';

describe('the store', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  const size = (name: string) => statSync(join(made.folder, name), { throwIfNoEntry: false })?.size ?? 0;
  beforeEach(async () => {
    made = await temporaryVault();
  });
  afterEach(async () => {
    await made.vault.lock();
    made.remove();
  });
  const takeIn = (name: string, bytes: number) =>
    made.vault.conferences.takeIn(caseFile(name), [
      { name: 'large.md', bytes: Buffer.alloc(bytes, `${name} came in hungry. `) },
    ]);

  test('moves a log that has grown long, and takes that for its own doing', async () => {
    await takeIn('small', 100_000);
    const before = size('vault.db');
    expect(size('vault.db-wal')).toBeGreaterThan(100_000);
    await takeIn('large', 5_000_000);
    await made.vault.store.alone(async () => undefined);
    expect(size('vault.db-wal')).toBe(0);
    expect(size('vault.db')).toBeGreaterThan(before + 5_000_000);
    await takeIn('after', 1000);
    expect((await made.vault.conferences.files('conference:large'))[0]?.bytes.length).toBe(5_000_000);
  });

  test('moves it later where somebody reads, who still sees all of it', async () => {
    const reader = await unlock(made.folder, { readOnly: true });
    await reader.store.tables.transaction().execute(async (reading) => {
      await reading.selectFrom('audit').select('seq').execute();
      await takeIn('large', 5_000_000);
      await made.vault.store.alone(async () => undefined);
      expect(size('vault.db-wal')).toBeGreaterThan(5_000_000);
      await takeIn('after', 1000);
    });
    expect((await reader.conferences.list()).length).toBe(2);
    await reader.lock();
    await takeIn('last', 1000);
    await made.vault.store.alone(async () => undefined);
    expect(size('vault.db-wal')).toBe(0);
  });

  test('a change that fails leaves nothing, and the next one goes on', async () => {
    const { ledger, audit } = made.vault;
    const before = await audit.entries();
    const failing = ledger.change(async ({ tables, tell }) => {
      await tell({ action: 'conference-changed', subject: 'conference:none' });
      await tables
        .insertInto('document')
        .values({ id: 'draft:x', conference: 'conference:none', agency: 'school', created_at: '' })
        .execute();
    });
    await expect(failing).rejects.toThrow(/FOREIGN KEY/);
    await expect(
      ledger.change(({ tell }) => tell({ action: 'draft-saved', subject: '', before: 'none' })),
    ).rejects.toThrow(/64 hexadecimal digits/);
    expect(await audit.entries()).toEqual(before);
    await takeIn('next', 10);
    expect((await audit.verify()).breaks).toEqual([]);
  });

  test('changes that are asked for at once are made one after the other', async () => {
    await made.vault.conferences.takeIn(caseFile(), []);
    const all = Array.from({ length: 20 }, (_, at) =>
      made.vault.documents.save(draftSaying(`${at}`, `d${at}`), null),
    );
    await Promise.all(all);
    const { breaks, entries } = await made.vault.audit.verify();
    expect([breaks, entries]).toEqual([[], 23]);
  });

  test('once locked it refuses everything, and what was under way is done', async () => {
    await made.vault.conferences.takeIn(caseFile(), []);
    const saving = made.vault.documents.save(draftSaying('One.'), null);
    await made.vault.lock();
    expect((await saving).number).toBe(1);
    const locked = (thrown: unknown) => isRefusal(thrown, 'locked');
    await expect(made.vault.documents.read('draft:trial:school')).rejects.toSatisfy(locked);
    await expect(made.vault.documents.save(draftSaying('Two.'), null)).rejects.toSatisfy(locked);
    await expect(made.vault.audit.verify()).rejects.toSatisfy(locked);
    await expect(made.vault.survey()).rejects.toSatisfy(locked);
    await expect(made.vault.conferences.list()).rejects.toSatisfy(locked);
    await expect(made.vault.keys.rotate({ passphrase: 'kettle marble otter' })).rejects.toSatisfy(locked);
  });
});
