import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { VaultPorts } from '../../electron/host/vault/ports.ts';
import { placesIn } from '../../electron/host/vault/store/places.ts';
import { Vault } from '../../electron/host/vault/vault.ts';

const bin = join(import.meta.dirname, '../../electron/cli/whole-picture.mjs');
const passphrase = 'kettle marble otter';
const cheap: VaultPorts = { now: () => new Date(), cost: { memory: 8 * 1024, passes: 1 } };

let data: string;
let folder: string;

const run = (rest: string[], typed: string = passphrase) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'audit', ...rest], {
    encoding: 'utf8',
    env: { ...process.env, WHOLE_PICTURE_PASSPHRASE: typed, WHOLE_PICTURE_DATA: data },
  });
  return { status, stdout, stderr };
};

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'audit-verify-'));
  folder = join(data, 'Trial.vault');
  const { vault } = await Vault.create(folder, { passphrase, actor: 'K. Osei', demonstration: true }, cheap);
  for (const subject of ['one', 'two', 'three'])
    await vault.ledger.change(({ tell }) => tell({ action: 'disclosure-decided', subject }));
  await vault.lock();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** A copy of the vault with which somebody has meddled who has its key, past the guards in the file. */
async function meddled(statement: string): Promise<string> {
  const copy = join(data, `Meddled ${Math.random()}.vault`);
  cpSync(folder, copy, { recursive: true });
  const vault = await Vault.unlock(copy, { passphrase }, { actor: 'Meddler' }, cheap);
  const { connection } = vault.store;
  const guards = connection.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'",
  );
  for (const { name } of guards.all()) connection.exec(`DROP TRIGGER "${name}"`);
  connection.exec(statement);
  await vault.lock();
  return copy;
}

test('help says what it does and with which exit codes', () => {
  const { status, stdout, stderr } = run(['verify', '--help']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/0 whole; 1 not whole, and where; 2 it cannot be opened/);
  expect(stdout).toMatch(/Example:\n {2}whole-picture audit verify/);
});

test('a whole audit is said to be whole, and the vault is left as it was', () => {
  const before = readFileSync(placesIn(folder).vault);
  const { status, stdout, stderr } = run(['verify', folder]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(
    'Trial: whole\n  The record is whole: 5 entries, each as it was written, none removed, none moved.\n',
  );
  expect(readFileSync(placesIn(folder).vault).equals(before)).toBe(true);
});

describe('an audit with which somebody has meddled ends with 1 and the place', () => {
  test.each([
    ["UPDATE audit SET subject = 'else' WHERE seq = 4", /NOT WHOLE[^]*Entry 4 is not what was written there/],
    ['DELETE FROM audit WHERE seq = 3', /NOT WHOLE[^]*Entry 3 is missing/],
    [
      'UPDATE audit SET seq = 100 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 100',
      /NOT WHOLE[^]*Entry 3 is not what was written there/,
    ],
    ['DELETE FROM audit WHERE seq > 4', /NOT WHOLE[^]*The end is missing/],
  ])('%s', async (statement, words) => {
    const { status, stdout } = run(['verify', await meddled(statement)]);
    expect(stdout).toMatch(words);
    expect(status).toBe(1);
  });

  test('as JSON each place has its entry', async () => {
    const { status, stdout } = run(['verify', '--json', await meddled('DELETE FROM audit WHERE seq = 2')]);
    const found = JSON.parse(stdout) as { whole: boolean; breaks: { entry: number; sentence: string }[] };
    expect(status).toBe(1);
    expect(found.whole).toBe(false);
    expect(found.breaks[0]).toEqual({ entry: 2, sentence: 'Entry 2 is missing.' });
  });
});

describe('what cannot be opened ends with 2 and one sentence', () => {
  const damaged = () => {
    const copy = join(data, 'Damaged.vault');
    cpSync(folder, copy, { recursive: true });
    const file = placesIn(copy).vault;
    const bytes = readFileSync(file);
    bytes.fill(7, 0, 4096);
    writeFileSync(file, bytes);
    return copy;
  };
  test.each([
    ['another passphrase', () => run(['verify', folder], 'kettle marble stoat'), /not the passphrase/],
    ['a folder without a vault', () => run(['verify', tmpdir()]), /no vault in this folder/],
    ['a name that no vault has', () => run(['verify', 'Nobody']), /no vault in this folder/],
    ['no vault at all', () => run(['verify']), /vault/],
    ['a file that is damaged at its beginning', () => run(['verify', damaged()]), /damaged|does not belong/],
  ] as const)('%s', (_, ask, words) => {
    const { status, stdout, stderr } = ask();
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(words);
  });
});

test('a vault in the usual place goes by its name', () => {
  cpSync(folder, join(data, 'vaults', 'Marlfield Primary.vault'), { recursive: true });
  const { status, stdout } = run(['verify', 'Marlfield Primary']);
  expect(stdout).toMatch(/^Marlfield Primary: whole/);
  expect(status).toBe(0);
});
