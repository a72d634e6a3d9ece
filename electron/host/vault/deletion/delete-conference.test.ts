import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConferenceId } from '../../../../shared/domain/conference.ts';
import { DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import { clearPages, storeFiles } from '../../../../test/vault/clear-pages.ts';
import type { CarriedBytes } from '../../intake/carried-bytes.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { Vault } from '../vault.ts';
import { deleteConference } from './delete-conference.ts';

const ports = { now: () => new Date('2026-06-20T09:00:00Z'), cost: { memory: 8192, passes: 1 } };
const credential = { passphrase: 'three unrelated words' };
const cases = resolve(import.meta.dirname, '../../../../test/cases');
/** Words that stand in the deleted conference alone: in its files, its name, its draft, and a version of that draft. */
const planted = ['Quaggabruise', 'Okapifamily', 'Axolotldraft', 'Narwhalversion'];
let folder: string;
let place: string;
let vault: Vault;
let deleted: string;
let versions: Buffer[];

/** Which of these stand in the clear pages of any file of the vault. */
function foundIn(wanted: readonly (string | Buffer)[]): (string | Buffer)[] {
  const key = vault.keys.lend((dataKey) => Buffer.from(dataKey));
  const clear = storeFiles(place).flatMap((file) => [...clearPages(file, key)]);
  return wanted.filter((one) => clear.some((page) => page.includes(one)));
}

/** Pieces of stored bytes that are long enough to be nobody else's and short enough to lie on one page. */
const piecesOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.floor(bytes.length / 32) }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deletion-'));
  place = join(folder, 'test.vault');
  ({ vault } = await Vault.create(place, { ...credential, actor: 'A. Tester', demonstration: true }, ports));
  await keep(await readFolder(join(cases, 'rowan')));
  const altered = (await readFolder(join(cases, 'rowan'))).map(({ name, bytes }) => {
    if (!/\.(?:md|json)$/.test(name)) return { name, bytes };
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/"case": "[^"]*"/, '"case": "Okapifamily"');
    return { name, bytes: Buffer.from(text.replace(/\bbruise\b/g, 'Quaggabruise')) };
  });
  deleted = await keep(altered);
  const id = DraftId.parse('draft:gone');
  const draft = draftRecord.make({
    id,
    conference: ConferenceId.parse(deleted),
    agency: 'school',
  });
  let parent: string | null = null;
  for (const text of ['Narwhalversion came first.', 'Axolotldraft stands now.'])
    ({ digest: parent } = await vault.documents.save(
      { ...draft, sections: [{ key: 'worries', heading: 'Worries', text }] },
      parent,
    ));
  versions = (await vault.store.tables.selectFrom('revision').select('content').execute()).map(
    ({ content }) => content,
  );
});
afterEach(async () => {
  await vault.lock();
  rmSync(folder, { recursive: true });
});

async function keep(files: CarriedBytes[]): Promise<string> {
  const taken = await takeIn(files);
  await vault.conferences.takeIn(taken, files);
  return taken.conference.id;
}

test('before it is deleted, its words are found in the clear pages: the looking is real', () => {
  expect(foundIn(planted)).toEqual(expect.arrayContaining(['Quaggabruise', 'Okapifamily', 'Axolotldraft']));
  expect(foundIn(versions.flatMap(piecesOf)).length).toBeGreaterThan(0);
});

test('deleted, nothing of it can be found in any page of the file or its log; the rest is as it was', async () => {
  expect(await deleteConference(vault, deleted)).toBe('done');
  expect(foundIn(planted)).toEqual([]);
  expect(foundIn(planted.map((word) => word.toLowerCase()))).toEqual([]);
  // In the index a word may stand without its beginning.
  expect(foundIn(['uaggabruis', 'kapifamil', 'xolotldraf', 'arwhalversio'])).toEqual([]);
  expect(foundIn(versions.flatMap(piecesOf))).toEqual([]);
  const [kept, ...others] = await vault.conferences.list();
  expect(others).toEqual([]);
  const originals = await readFolder(join(cases, 'rowan'));
  expect(await vault.conferences.files(kept?.conference.id ?? '')).toEqual(
    originals.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
  );
  expect((await vault.search.find('quaggabruise')).total).toBe(0);
  expect((await vault.search.find('bruise')).total).toBeGreaterThan(0);
  expect((await vault.audit.verify()).breaks).toEqual([]);
  expect((await vault.audit.entries()).at(-1)).toMatchObject({
    action: 'conference-deleted',
    subject: deleted,
  });
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(vault.store.tables);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
});

test('a vault goes on being written to, and is opened again, after a deletion', async () => {
  await deleteConference(vault, deleted);
  const files = await readFolder(join(cases, 'rowan-docx'));
  const word = await takeIn(files);
  const id = ConferenceId.parse('conference:other');
  await vault.conferences.takeIn({ ...word, conference: { ...word.conference, id } }, files);
  await vault.lock();
  vault = await Vault.unlock(place, credential, { actor: 'A. Tester' }, ports);
  expect((await vault.conferences.list()).length).toBe(2);
  expect((await vault.audit.verify()).breaks).toEqual([]);
});

test('while somebody else reads the vault the traces wait, and go at the next opening', async () => {
  const reader = await Vault.unlock(place, credential, { actor: 'B. Reader', readOnly: true }, ports);
  await reader.conferences.list();
  expect(await deleteConference(vault, deleted)).toBe('waiting');
  expect((await vault.conferences.list()).map(({ conference }) => conference.id)).not.toContain(deleted);
  expect(foundIn(planted).length).toBeGreaterThan(0);
  expect(existsSync(join(place, 'vault.rotating.db'))).toBe(false);
  await reader.lock();
  await vault.lock();
  vault = await Vault.unlock(place, credential, { actor: 'A. Tester' }, ports);
  expect(foundIn(planted)).toEqual([]);
  expect(await vault.store.tables.selectFrom('erasure').selectAll().execute()).toEqual([]);
});

test('what is not there cannot be deleted, and nothing else is', async () => {
  await expect(deleteConference(vault, 'conference:unheard-of')).rejects.toMatchObject({
    reason: 'no-conference',
  });
  expect((await vault.conferences.list()).length).toBe(2);
  expect((await vault.audit.entries()).at(-1)?.action).toBe('draft-saved');
});
