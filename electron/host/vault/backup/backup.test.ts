import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import { readFolder } from '../../intake/read-folder.ts';
import { takeIn } from '../../intake/take-in.ts';
import { Vault } from '../vault.ts';
import { makeBackup } from './make-backup.ts';
import { readManifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'backup-'));
const place = (name: string) => join(folder, name);
const now = new Date('2026-06-20T09:00:00Z');
const ports = { now: () => now, cost: { memory: 8192, passes: 1 } };
const credential = { passphrase: 'three unrelated words' };
const restoring = { credential, actor: 'B. Restorer' };
let vault: Vault;
let code: string;

beforeAll(async () => {
  const what = { ...credential, actor: 'A. Tester', demonstration: true };
  ({ vault, recoveryCode: code } = await Vault.create(place('first.vault'), what, ports));
  const files = await readFolder(resolve(import.meta.dirname, '../../../../test/cases/rowan'));
  const rowan = await takeIn(files);
  await vault.conferences.takeIn(rowan, files);
  const id = DraftId.parse('draft:1');
  const draft = draftRecord.make({ id, conference: rowan.conference.id, agency: 'school' });
  let parent: string | null = null;
  for (const text of ['One.', 'One. Two.', 'One. Two. Three.']) {
    const sections = [{ key: 'worries' as const, heading: 'Worries', text }];
    parent = (await vault.documents.save({ ...draft, sections }, parent)).digest;
  }
  await makeBackup(vault, place('backup'), now);
});
afterAll(async () => {
  await vault.lock();
  rmSync(folder, { recursive: true });
});

test('a backup is an encrypted copy with its keys, and says what it holds', async () => {
  expect(readdirSync(place('backup')).sort()).toEqual(['audit.head', 'backup.json', 'keys.json', 'vault.db']);
  const manifest = readManifest(place('backup'));
  expect(manifest).toMatchObject({ vault: vault.id, madeAt: now.toISOString(), faults: 0 });
  const [kept] = await vault.conferences.list();
  const files = await vault.conferences.files(kept?.conference.id ?? '');
  expect(files.length).toBeGreaterThan(9);
  expect(manifest.rows).toMatchObject({ conference: 1, revision: 3, conference_file: files.length });
  const bytes = readFileSync(join(place('backup'), 'vault.db'));
  expect(bytes.includes('CREATE TABLE')).toBe(false);
  expect(bytes.includes('Ellis')).toBe(false);
  expect((await vault.audit.entries()).at(-1)).toMatchObject({ action: 'backup-made', subject: vault.id });
});

test.each(['passphrase', 'recovery code'])('it is restored to a new place by %s, all there', async (by) => {
  const there = place(`restored-${by.length}.vault`);
  const shown = by === 'passphrase' ? credential : { recoveryCode: code };
  await restoreBackup(place('backup'), there, { credential: shown, actor: 'B. Restorer' }, ports);
  const restored = await Vault.unlock(there, credential, { actor: 'B. Restorer' }, ports);
  try {
    expect(await restored.conferences.list()).toEqual(await vault.conferences.list());
    const [kept] = await vault.conferences.list();
    const id = kept?.conference.id ?? '';
    expect(await restored.conferences.files(id)).toEqual(await vault.conferences.files(id));
    expect(await restored.conferences.read(id)).toEqual(await vault.conferences.read(id));
    expect(await restored.documents.history('draft:1')).toEqual(await vault.documents.history('draft:1'));
    expect((await restored.documents.read('draft:1', 2)).draft.sections[0]?.text).toBe('One. Two.');
    expect((await restored.search.find('kind:draft three')).total).toBe(1);
    const { breaks } = await restored.audit.verify();
    expect(breaks).toEqual([]);
    const actions = (await restored.audit.entries()).map(({ action, actor }) => `${action} ${actor}`);
    expect(actions).toContain('backup-restored B. Restorer');
  } finally {
    await restored.lock();
  }
});

test('nothing is ever written over, by a backup or by a restored vault', async () => {
  mkdirSync(place('taken'));
  writeFileSync(join(place('taken'), 'note.txt'), 'mine');
  await expect(makeBackup(vault, place('taken'), now)).rejects.toMatchObject({ reason: 'folder-taken' });
  await expect(makeBackup(vault, place('first.vault'), now)).rejects.toMatchObject({
    reason: 'folder-taken',
  });
  const over = restoreBackup(place('backup'), place('taken'), restoring, ports);
  await expect(over).rejects.toMatchObject({ reason: 'folder-taken' });
  expect(readdirSync(place('taken'))).toEqual(['note.txt']);
});

test.each<[string, string, (there: string) => void]>([
  ['backup-not-whole', 'a byte is changed', (there) => flip(join(there, 'vault.db'), 9000)],
  ['backup-not-whole', 'a byte is added', (there) => appendFileSync(join(there, 'vault.db'), 'x')],
  ['backup-not-whole', 'the keys are another’s', (there) => appendFileSync(join(there, 'keys.json'), ' ')],
  ['backup-not-whole', 'the end of the chain is missing', (there) => rmSync(join(there, 'audit.head'))],
  ['backup-not-whole', 'the manifest is cut off', (there) => writeFileSync(join(there, 'backup.json'), '{')],
  ['no-backup', 'there is no manifest', (there) => rmSync(join(there, 'backup.json'))],
])('%s: %s, and nothing is restored', async (reason, what, harm) => {
  const harmed = place(`harmed ${what}`);
  cpSync(place('backup'), harmed, { recursive: true });
  harm(harmed);
  const attempt = restoreBackup(harmed, place(`never ${what}`), restoring, ports);
  await expect(attempt).rejects.toMatchObject({ reason });
  expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
});

test('a manifest that was made to fit other words is found out by what is inside', async () => {
  const forged = place('forged');
  cpSync(place('backup'), forged, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(forged, 'backup.json'), 'utf8')) as {
    head: { hash: string };
  };
  manifest.head.hash = 'f'.repeat(64);
  writeFileSync(join(forged, 'backup.json'), JSON.stringify(manifest));
  const attempt = restoreBackup(forged, place('never forged'), restoring, ports);
  await expect(attempt).rejects.toMatchObject({ reason: 'backup-not-whole' });
  expect(existsSync(place('never forged'))).toBe(false);
});

test('a wrong passphrase restores nothing', async () => {
  const attempt = restoreBackup(
    place('backup'),
    place('never wrong'),
    { credential: { passphrase: 'three other words' }, actor: 'C. Guesser' },
    ports,
  );
  await expect(attempt).rejects.toMatchObject({ reason: 'wrong-passphrase' });
  expect(existsSync(place('never wrong'))).toBe(false);
  expect(existsSync(place('never wrong.unfinished'))).toBe(false);
});

test('what a killed attempt left behind is cleared away by the next one', async () => {
  mkdirSync(place('again.unfinished'));
  writeFileSync(join(place('again.unfinished'), 'vault.db'), 'half');
  await makeBackup(vault, place('again'), now);
  expect(existsSync(place('again.unfinished'))).toBe(false);
  expect(readManifest(place('again')).vault).toBe(vault.id);
});

test('who reads only makes no backup, since it could not be told', async () => {
  const reader = await Vault.unlock(
    place('first.vault'),
    credential,
    { actor: 'D. Reader', readOnly: true },
    ports,
  );
  await expect(makeBackup(reader, place('never read'), now)).rejects.toMatchObject({ reason: 'read-only' });
  await reader.lock();
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
