import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow, hitsBelow } from './files-below.ts';
import { actor, caseFolderNaming, passphrase, plantByContract } from './plant-by-contract.ts';
import { Names, planted } from './planted-names.ts';
import { Served, bin } from './served.ts';
import { temporaryFolder } from './temporary-vault.ts';

const names = new Names(planted);

let place: ReturnType<typeof temporaryFolder>;
/** Where a person's programs keep what they keep: all of it is scanned. */
const own = () => {
  const [home, temporary, data] = ['home', 'temporary', 'data'].map((name) =>
    join(place.folder, 'own', name),
  );
  return { HOME: home, TMPDIR: temporary, SQLITE_TMPDIR: temporary, WHOLE_PICTURE_DATA: data };
};
const hits = () => hitsBelow(join(place.folder, 'own'), names);
const env = () => {
  const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, NODE_DISABLE_COMPILE_CACHE: ___, ...rest } = process.env;
  return { ...rest, ...own(), WHOLE_PICTURE_PASSPHRASE: passphrase };
};

beforeEach(() => {
  place = temporaryFolder();
  for (const folder of Object.values(own())) mkdirSync(folder ?? '', { recursive: true });
});
afterEach(() => place.remove());

describe('the local host', () => {
  let served: Served;
  afterEach(() => served.end('SIGKILL'));

  test('leaves 200 names in no file: while the vault is open, after a kill, opened again, locked and ended', async () => {
    served = await Served.start(env());
    const { place: vault, found } = await plantByContract(served.host);
    expect(found).toBe(200);
    const files = filesBelow(place.folder).map(({ name }) => name.replace(place.folder, ''));
    expect(files).toEqual(
      expect.arrayContaining([
        '/own/data/vaults.json',
        '/own/data/vaults/Trial.vault/vault.db',
        '/own/data/vaults/Trial.vault/vault.db-wal',
        '/own/data/vaults/Trial.vault/vault.db-shm',
      ]),
    );
    expect(hits()).toEqual([]);
    await served.end('SIGKILL');
    expect(hits()).toEqual([]);
    served = await Served.start(env());
    const { host } = served;
    const answer = await host.vaults.open({ place: vault, by: { passphrase }, actor });
    expect(answer.opened).toBe(true);
    expect((await host.search.find({ query: `"${planted[7]}"` })).results.length).toBeGreaterThan(0);
    expect(hits()).toEqual([]);
    await host.vaults.lock({});
    expect(hits()).toEqual([]);
    await host.vaults.open({ place: vault, by: { passphrase }, actor });
    await served.end('SIGTERM');
    expect(hits()).toEqual([]);
    // It was locked in good order before the host ended: nothing is left beside the file.
    expect(filesBelow(place.folder).filter(({ name }) => /-(wal|shm|journal)$/.test(name))).toEqual([]);
    expect(filesBelow(join(place.folder, 'own')).length).toBeGreaterThan(3);
  });
});

describe('the command line', () => {
  const run = (...rest: string[]) =>
    spawnSync(process.execPath, [bin, ...rest], { env: env(), encoding: 'utf8', cwd: place.folder });

  function writeCase(): string {
    const folder = join(place.folder, 'case');
    for (const { name, base64 } of caseFolderNaming(planted.slice(0, 20), 0)) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(base64, 'base64'));
    }
    return folder;
  }

  test('leaves names nowhere but where it was told to write, and in no file name and no message', () => {
    const folder = writeCase();
    const out = join(place.folder, 'out');
    const report = join(folder, `reports/about ${planted[0]}.md`);
    const ends = [
      run('assemble', folder, '--out', out, '--format', 'pdf,docx,html'),
      run('check', report, '--agency', 'school'),
      run('import', report, '--agency', 'school', '--out', join(place.folder, 'out.json')),
      run('verify', join(out, 'holistic-report.pdf')),
      run('doctor'),
    ];
    expect(ends.map(({ status }) => status)).toEqual([0, 0, 0, 1, 0]);
    expect(hits()).toEqual([]);
    for (const { name } of filesBelow(out)) expect(names.in(Buffer.from(name))).toEqual([]);
    for (const { stderr } of ends) expect(names.in(Buffer.from(stderr))).toEqual([]);
    expect(hitsBelow(out, names).length).toBeGreaterThan(20);
  });
});
