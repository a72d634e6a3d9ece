import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decrypted } from '../../../../test/vault/sqlcipher-4.ts';
import {
  caseFile,
  draftSaying,
  passphrase,
  temporaryVault,
  unlock,
} from '../../../../test/vault/temporary-vault.ts';
import { openSlots } from '../keys/credential.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { isRefusal } from '../refusals.ts';
import { connect } from './connect.ts';
import { Database } from './driver.ts';

const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);

/** Whether a command line shell of SQLCipher 4 is here; Debian 12 still brings 3.4, which cannot read files of version 4. */
function hasSqlcipher4(): boolean {
  try {
    return execFileSync('sqlcipher', ['-version'], { encoding: 'utf8' }).includes('SQLCipher 4');
  } catch {
    return false;
  }
}

describe('the file of a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let file = '';
  let key: Buffer = Buffer.alloc(0);
  beforeEach(async () => {
    made = await temporaryVault();
    file = join(made.folder, 'vault.db');
    await made.vault.conferences.takeIn(caseFile(), []);
    await made.vault.documents.save(draftSaying('Marks on her arm.'), null);
    await made.vault.lock();
    key = (await openSlots(readKeyFile(made.folder), { passphrase })).present ?? key;
  });
  afterEach(() => made.remove());
  /** Why both ways of opening refuse, one reason where it is the same, and whether the file is what it was. */
  const refusals = async () => {
    const before = readFileSync(file);
    const reasons = new Set<string>();
    for (const readOnly of [false, true])
      reasons.add(
        await unlock(made.folder, { readOnly }).then(
          () => 'opened',
          (thrown: unknown) => (isRefusal(thrown) ? thrown.reason : String(thrown)),
        ),
      );
    return { reasons: [...reasons], untouched: readFileSync(file).equals(before) };
  };

  test('is one single file of SQLCipher 4 once it is locked: its published format reads it page by page', async () => {
    const plain = new Database(decrypted(readFileSync(file), key));
    expect(plain.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(plain.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(4);
    plain.close();
    expect(() => decrypted(readFileSync(file), Buffer.alloc(32))).toThrow('page 1');
  });

  test.skipIf(!hasSqlcipher4())('opens in the shell of SQLCipher 4', () => {
    const said = execFileSync('sqlcipher', [file], {
      input: `PRAGMA key = "x'${key.toString('hex')}'";\nSELECT count(*) || ' entries' FROM audit;\n`,
      encoding: 'utf8',
    });
    expect(said).toContain('4 entries');
  });

  test('is refused when it is not encrypted', async () => {
    rmSync(file);
    const plain = new Database(file);
    plain.exec('CREATE TABLE audit (seq INTEGER PRIMARY KEY); PRAGMA user_version = 1');
    plain.close();
    expect(await refusals()).toEqual({ reasons: ['not-encrypted'], untouched: true });
  });

  test('is refused when it is empty, cut to its beginning, noise, or damaged in its first page', async () => {
    const whole = readFileSync(file);
    const damaged = Buffer.from(whole);
    damaged[100] = (damaged[100] ?? 0) ^ 1;
    for (const bytes of [Buffer.alloc(0), whole.subarray(0, 100), Buffer.alloc(8192, 7), damaged]) {
      writeFileSync(file, bytes);
      expect(await refusals()).toEqual({ reasons: ['unopenable'], untouched: true });
    }
    rmSync(file);
    await expect(unlock(made.folder)).rejects.toSatisfy(by('unopenable'));
    await expect(unlock(made.folder, { readOnly: true })).rejects.toSatisfy(by('unopenable'));
  });

  test('is refused when it is cut short, and what is left can be read', async () => {
    truncateSync(file, readFileSync(file).length - 4096);
    const reader = await unlock(made.folder, { readOnly: true });
    expect((await reader.documents.read('draft:trial:school')).revision.number).toBe(1);
    await reader.lock();
  });

  test('is refused when its schema is newer', async () => {
    const connection = connect(file, key, { readOnly: false });
    connection.pragma('user_version = 999');
    connection.pragma('journal_mode = DELETE');
    connection.close();
    expect(await refusals()).toEqual({ reasons: ['newer-vault'], untouched: true });
  });

  test('is refused when it is that of another vault, even under this name', async () => {
    const other = await temporaryVault();
    await other.vault.lock();
    copyFileSync(join(other.folder, 'vault.db'), file);
    expect(await refusals()).toEqual({ reasons: ['unopenable'], untouched: true });
    other.remove();
  });
});
