import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  caseFile,
  draftSaying,
  passphrase,
  temporaryVault,
  testPorts,
} from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';
import { Vault } from '../vault.ts';
import { bondOf, openSlots } from './credential.ts';
import type { KeyFile } from './key-file.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import { wrap } from './wrap.ts';

/** The folder of a vault as a loss of power leaves it between two steps of a rotation, made from what lies there before and after. */
describe('a change of the data key that was interrupted', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let around = '';
  let codes = { old: '', new: '' };
  let [keysBefore, keysBetween]: (KeyFile | null)[] = [null, null];

  beforeAll(async () => {
    made = await temporaryVault();
    await made.vault.conferences.takeIn(caseFile(), []);
    await made.vault.documents.save(draftSaying('Marks on her arm.'), null);
    await made.vault.lock();
    around = join(made.folder, '..');
    cpSync(made.folder, join(around, 'before'), { recursive: true });
    const vault = await Vault.unlock(made.folder, { passphrase }, { actor: 'Test author' }, testPorts);
    codes = { old: made.recoveryCode, new: await vault.keys.rotate({ passphrase }) };
    await vault.lock();
    keysBefore = readKeyFile(join(around, 'before'));
    const { slots } = readKeyFile(made.folder);
    const { present } = await openSlots(keysBefore, { passphrase });
    const { present: next } = await openSlots({ ...keysBefore, slots }, { passphrase });
    if (!present || !next) throw new Error('The keys do not open.');
    const bridge = wrap(next, present, bondOf(keysBefore, 'bridge'));
    keysBetween = { ...keysBefore, rotation: { slots, bridge } };
  });
  afterAll(() => made.remove());

  /** A folder in which the rotation came so far. */
  function stoppedAt(step: 'copied' | 'written down' | 'exchanged'): string {
    const folder = join(around, 'stopped');
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(around, 'before'), folder, { recursive: true });
    const copy = step === 'exchanged' ? 'vault.db' : 'vault.rotating.db';
    cpSync(join(made.folder, 'vault.db'), join(folder, copy));
    if (step !== 'copied' && keysBetween) writeKeyFile(folder, keysBetween);
    return folder;
  }
  const open = (folder: string, shown: Parameters<typeof Vault.unlock>[1], readOnly = false) =>
    Vault.unlock(folder, shown, { actor: 'Next', readOnly }, testPorts);
  const shownBy = {
    passphrase: () => ({ passphrase }),
    'the old recovery code': () => ({ recoveryCode: codes.old }),
    'the new recovery code': () => ({ recoveryCode: codes.new }),
  };

  test.each([
    ['copied', 'passphrase'],
    ['copied', 'the old recovery code'],
    ['written down', 'passphrase'],
    ['written down', 'the old recovery code'],
    ['exchanged', 'passphrase'],
    ['exchanged', 'the old recovery code'],
    ['exchanged', 'the new recovery code'],
  ] as const)('after it was %s, %s opens the vault, and only what holds is left', async (step, by) => {
    const folder = stoppedAt(step);
    const before = readFileSync(join(folder, 'keys.json'), 'utf8');
    const reader = await open(folder, shownBy[by](), true);
    expect((await reader.documents.read('draft:trial:school')).draft.sections[0]?.text).toBe(
      'Marks on her arm.',
    );
    await reader.lock();
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(before);
    const vault = await open(folder, shownBy[by]());
    expect((await vault.audit.verify()).breaks).toEqual([]);
    const actions = new Set((await vault.audit.entries()).map(({ action }) => action));
    expect(actions.has('data-key-rotated')).toBe(step === 'exchanged');
    expect(actions.has('keys-found-changed')).toBe(false);
    await vault.documents.save(draftSaying('More.', 'other'), null);
    await vault.lock();
    expect(existsSync(join(folder, 'vault.rotating.db'))).toBe(false);
    expect(readKeyFile(folder).rotation).toBeUndefined();
    const holds = step === 'exchanged' ? codes.new : codes.old;
    await (await open(folder, { recoveryCode: holds })).lock();
    await (await open(folder, { passphrase })).lock();
  });

  test('the new recovery code opens nothing before the copy has taken the place, and says why', async () => {
    const folder = stoppedAt('written down');
    await expect(open(folder, { recoveryCode: codes.new })).rejects.toSatisfy((thrown) =>
      isRefusal(thrown, 'rotation-unfinished'),
    );
    const vault = await open(folder, { passphrase });
    await vault.lock();
    expect(readKeyFile(folder)).toEqual(keysBefore);
  });
});
