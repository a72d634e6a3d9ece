import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFile, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { isRefusal } from '../refusals.ts';

const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);
const rowan = join(import.meta.dirname, '../../../../test/cases/rowan');

describe('the conferences of a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  beforeAll(async () => {
    made = await temporaryVault();
  });
  afterAll(async () => {
    await made.vault.lock();
    made.remove();
  });

  test('a case folder comes out as it went in: the same bytes, the same records', async () => {
    const files = await readFolder(rowan);
    const taken = await takeIn(files);
    await made.vault.conferences.takeIn(taken, files);
    await made.vault.lock();
    made.vault = await unlock(made.folder);
    const { conferences, audit } = made.vault;
    const out = await conferences.files(taken.conference.id);
    expect(out.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const [at, { bytes }] of files.entries())
      expect(Buffer.compare(out[at]?.bytes ?? Buffer.alloc(0), bytes)).toBe(0);
    expect(await conferences.read(taken.conference.id)).toEqual(taken);
    expect((await conferences.list())[0]).toMatchObject({ conference: taken.conference, retainUntil: null });
    expect((await audit.verify()).breaks).toEqual([]);
  });

  test('a conference that is there already is refused, and so is what is not there', async () => {
    const { conferences } = made.vault;
    await conferences.takeIn(caseFile('twice'), []);
    const before = await made.vault.audit.entries();
    await expect(conferences.takeIn(caseFile('twice'), [])).rejects.toSatisfy(by('conference-there'));
    expect(await made.vault.audit.entries()).toEqual(before);
    await expect(conferences.read('conference:none')).rejects.toSatisfy(by('no-conference'));
    await expect(conferences.files('conference:none')).rejects.toSatisfy(by('no-conference'));
    await expect(conferences.retain('conference:none', null)).rejects.toSatisfy(by('no-conference'));
  });

  test('the same bytes are kept once, however many conferences bring them', async () => {
    const { conferences, store } = made.vault;
    const bytes = Buffer.from('The same leaflet.');
    await conferences.takeIn(caseFile('a'), [{ name: 'leaflet.md', bytes }]);
    await conferences.takeIn(caseFile('b'), [
      { name: 'one.md', bytes },
      { name: 'two.md', bytes },
    ]);
    const kept = await store.tables
      .selectFrom('file')
      .select('digest')
      .where('size', '=', bytes.length)
      .execute();
    expect(kept.length).toBe(1);
    expect((await conferences.files('conference:b')).map(({ name }) => name)).toEqual(['one.md', 'two.md']);
  });

  test('a day of retention is set, found when it has passed, and told in the chain', async () => {
    const { conferences, audit } = made.vault;
    await conferences.takeIn(caseFile('old'), []);
    await conferences.retain('conference:old', '2026-03-31');
    expect(await conferences.due('2026-03-31')).toEqual([]);
    expect((await conferences.due('2026-04-01')).map(({ conference }) => conference.id)).toEqual([
      'conference:old',
    ]);
    await conferences.retain('conference:old', null);
    expect(await conferences.due('2030-01-01')).toEqual([]);
    expect((await audit.entries()).filter(({ action }) => action === 'retention-set').length).toBe(2);
  });
});
