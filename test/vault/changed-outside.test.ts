import {
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Head } from '../../electron/host/vault/audit/chain.ts';
import type { HeadMemory } from '../../electron/host/vault/ports.ts';
import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import { Child } from './child-process.ts';
import { caseFile, draftSaying, temporaryVault, testPorts, unlock } from './temporary-vault.ts';

const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);
const id = 'draft:trial:school';

describe('a vault whose files are changed from outside', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let earlier = '';
  const at = (name: string) => join(made.folder, name);
  const save = async (text: string, vault: Vault = made.vault) => {
    const [head] = await vault.documents.history(id, { limit: 1 });
    return vault.documents.save(draftSaying(text), head?.digest ?? null);
  };
  const texts = async (vault: Vault) =>
    Promise.all(
      (await vault.documents.history(id)).map(
        async ({ number }) => (await vault.documents.read(id, number)).draft.sections[0]?.text,
      ),
    );

  /** A vault with two versions, of which the whole folder was put aside after the first. */
  beforeEach(async () => {
    made = await temporaryVault();
    await made.vault.conferences.takeIn(caseFile(), []);
    await save('One.');
    await made.vault.lock();
    earlier = `${made.folder} of yesterday`;
    cpSync(made.folder, earlier, { recursive: true });
    made.vault = await unlock(made.folder);
    await save('Two.');
  });
  afterEach(async () => {
    await made.vault.lock();
    made.remove();
  });

  /** Each opening for writing refuses and changes nothing; reading shows what lies there and says what is wrong. */
  async function standsStill(reason: Parameters<typeof isRefusal>[1], shown: string[]): Promise<void> {
    const before = ['vault.db', 'audit.head', 'keys.json'].map((name) => readFileSync(at(name)));
    await expect(unlock(made.folder)).rejects.toSatisfy(by(reason));
    const reader = await unlock(made.folder, { readOnly: true });
    expect(reader.notice?.reason).toBe(reason);
    expect(await texts(reader)).toEqual(shown);
    await reader.lock();
    const after = ['vault.db', 'audit.head', 'keys.json'].map((name) => readFileSync(at(name)));
    expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
      true,
    ]);
  }

  test('put back to yesterday while it was closed: refused, readable, and whole again with the right file', async () => {
    await made.vault.lock();
    renameSync(at('vault.db'), at('kept.db'));
    copyFileSync(join(earlier, 'vault.db'), at('vault.db'));
    await standsStill('earlier-state', ['One.']);
    renameSync(at('kept.db'), at('vault.db'));
    made.vault = await unlock(made.folder);
    expect(await texts(made.vault)).toEqual(['Two.', 'One.']);
  });

  test('replaced by a copy that went another way: refused, and taken up only when somebody accepts it, which is told', async () => {
    const other = await unlock(earlier);
    await save('Another two.', other);
    await save('Another three.', other);
    await other.lock();
    await made.vault.lock();
    copyFileSync(join(earlier, 'vault.db'), at('vault.db'));
    await standsStill('other-state', ['Another three.', 'Another two.', 'One.']);
    made.vault = await unlock(made.folder, { acceptOtherState: true });
    expect((await made.vault.audit.entries()).slice(-2).map(({ action }) => action)).toEqual([
      'earlier-state-accepted',
      'vault-opened',
    ]);
    expect((await made.vault.audit.verify()).breaks).toEqual([]);
    await save('Four.');
  });

  test("put back whole, with all that belongs to it: seen by what the person's own profile remembers", async () => {
    await made.vault.lock();
    const remembered = new Map<string, Head>();
    const heads: HeadMemory = {
      read: (folder) => remembered.get(folder) ?? null,
      write: (folder, head) => void remembered.set(folder, head),
    };
    const vault = await unlock(made.folder, {}, { ...testPorts, heads });
    await save('Three.', vault);
    await vault.lock();
    rmSync(made.folder, { recursive: true });
    cpSync(earlier, made.folder, { recursive: true });
    await expect(unlock(made.folder, {}, { ...testPorts, heads })).rejects.toSatisfy(by('earlier-state'));
    const reader = await unlock(made.folder, { readOnly: true }, { ...testPorts, heads });
    expect(reader.notice?.reason).toBe('earlier-state');
    await reader.lock();
    made.vault = await unlock(made.folder, { acceptOtherState: true }, { ...testPorts, heads });
    await made.vault.lock();
    made.vault = await unlock(made.folder, {}, { ...testPorts, heads });
    await made.vault.lock();
    rmSync(made.folder, { recursive: true });
    const what = { passphrase: 'kettle marble otter', actor: 'Test author', demonstration: true };
    made.vault = (await Vault.create(made.folder, what, { ...testPorts, heads })).vault;
  });

  test('carried on elsewhere and synchronised back: opened without a word, since nothing is missing', async () => {
    await made.vault.lock();
    rmSync(earlier, { recursive: true });
    cpSync(made.folder, earlier, { recursive: true });
    const elsewhere = await unlock(earlier);
    await save('Three.', elsewhere);
    await elsewhere.lock();
    copyFileSync(join(earlier, 'vault.db'), at('vault.db'));
    made.vault = await unlock(made.folder);
    expect(await texts(made.vault)).toEqual(['Three.', 'Two.', 'One.']);
  });

  test('the head of the chain taken away: refused, readable', async () => {
    await made.vault.lock();
    rmSync(at('audit.head'));
    await expect(unlock(made.folder)).rejects.toSatisfy(by('head-missing'));
    expect((await unlock(made.folder, { readOnly: true })).notice?.reason).toBe('head-missing');
    writeFileSync(at('audit.head'), '');
    await standsStill('head-missing', ['Two.', 'One.']);
  });

  test.each<[string, () => void]>([
    [
      'another file is put in its place',
      () => {
        copyFileSync(join(earlier, 'vault.db'), at('arriving'));
        renameSync(at('arriving'), at('vault.db'));
      },
    ],
    [
      'it is written over where it lies',
      () => writeFileSync(at('vault.db'), readFileSync(join(earlier, 'vault.db'))),
    ],
    ['it is taken away', () => rmSync(at('vault.db'))],
    ['its log is taken away', () => rmSync(at('vault.db-wal'))],
    ['its log is cut', () => truncateSync(at('vault.db-wal'), 100)],
    [
      'its log is written over',
      () => writeFileSync(at('vault.db-wal'), Buffer.alloc(readFileSync(at('vault.db-wal')).length, 1)),
    ],
  ])('while it is open %s: the change is refused and nothing is overwritten', async (_, change) => {
    change();
    const files = ['vault.db', 'vault.db-wal'];
    const lies = () =>
      files.map((name) => (existsSync(at(name)) ? readFileSync(at(name)).toString('hex') : null));
    const came = lies();
    await expect(save('Three.')).rejects.toSatisfy(by('changed-outside'));
    await expect(save('Three.')).rejects.toSatisfy(by('changed-outside'));
    await expect(made.vault.keys.rotate({ passphrase: 'kettle marble otter' })).rejects.toSatisfy(
      by('changed-outside'),
    );
    await made.vault.lock();
    expect(lies()).toEqual(came);
  });

  test('what was acknowledged before a file was put in its place can still be read, and the log stays', async () => {
    copyFileSync(join(earlier, 'vault.db'), at('arriving'));
    renameSync(at('arriving'), at('vault.db'));
    await expect(save('Three.')).rejects.toSatisfy(by('changed-outside'));
    expect(await texts(made.vault)).toEqual(['Two.', 'One.']);
  });

  test('an older file under a log that is not its own is refused before the log is laid over it', async () => {
    await made.vault.lock();
    const child = new Child(made.folder);
    await child.ask({ do: 'unlock' });
    for (let version = 3; version < 40; version++)
      await child.ask({ do: 'save', text: `Version ${version}. `.repeat(version * 9) });
    await child.kill();
    const other = await temporaryVault();
    await other.vault.lock();
    const [log, newest] = [readFileSync(at('vault.db-wal')), readFileSync(at('vault.db'))];
    // Its first page is that of the vault, so that the key fits; the rest is from before.
    const mixed = Buffer.concat([
      newest.subarray(0, 4096),
      readFileSync(join(earlier, 'vault.db')).subarray(4096),
    ]);
    writeFileSync(at('vault.db'), mixed.subarray(0, 20 * 4096));
    await expect(unlock(made.folder)).rejects.toSatisfy((thrown) => isRefusal(thrown));
    expect(readFileSync(at('vault.db-wal')).equals(log)).toBe(true);
    expect(readFileSync(at('vault.db')).length).toBe(20 * 4096);
    writeFileSync(at('vault.db'), newest);
    made.vault = await unlock(made.folder);
    expect((await made.vault.documents.history(id)).length).toBe(39);
    other.remove();
  });

  test('a log that was cut after the writer died: refused at every length that loses something, whole again when put back', async () => {
    await made.vault.lock();
    const child = new Child(made.folder);
    await child.ask({ do: 'unlock' });
    for (const text of ['Three.', 'Four.', 'Five.']) await child.ask({ do: 'save', text });
    await child.kill();
    const log = readFileSync(at('vault.db-wal'));
    for (const length of [0, 10, 32, 5000, Math.floor(log.length / 2), log.length - 5000, log.length - 1]) {
      rmSync(at('vault.db-shm'), { force: true });
      writeFileSync(at('vault.db-wal'), log.subarray(0, length));
      await expect(unlock(made.folder)).rejects.toSatisfy(by('earlier-state'));
      const reader = await unlock(made.folder, { readOnly: true });
      expect(reader.notice?.reason).toBe('earlier-state');
      await reader.lock();
    }
    rmSync(at('vault.db-shm'), { force: true });
    writeFileSync(at('vault.db-wal'), log);
    made.vault = await unlock(made.folder);
    expect(await texts(made.vault)).toEqual(['Five.', 'Four.', 'Three.', 'Two.', 'One.']);
  });
});
