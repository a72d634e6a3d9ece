import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  caseFile,
  draftSaying,
  passphrase,
  temporaryVault,
  testPorts,
  unlock,
} from '../../../../test/vault/temporary-vault.ts';
import { isRefusal } from '../refusals.ts';
import { Vault } from '../vault.ts';
import type { Keychain } from './keychain.ts';
import { readKeyFile, writeKeyFile } from './key-file.ts';

const actor = 'Test author';
const another = 'lantern pebble heron';
const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);

/** A keychain as the desktop would bring it, kept in memory: what it wraps comes back to it alone. */
function keychainInMemory(): Keychain & { secrets: Map<string, Uint8Array> } {
  const secrets = new Map<string, Uint8Array>();
  return {
    secrets,
    available: async () => true,
    async wrap(secret) {
      const ticket = `ticket ${secrets.size}`;
      secrets.set(ticket, Uint8Array.from(secret));
      return Buffer.from(ticket);
    },
    async unwrap(wrapped) {
      const secret = secrets.get(Buffer.from(wrapped).toString());
      if (!secret) throw new Error('The keychain does not know this.');
      return secret;
    },
  };
}

describe('the keys of a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let keychain: ReturnType<typeof keychainInMemory>;
  const reopen = (shown: Parameters<typeof Vault.unlock>[1]) =>
    Vault.unlock(made.folder, shown, { actor }, { ...testPorts, keychain });
  beforeEach(async () => {
    keychain = keychainInMemory();
    made = await temporaryVault({ ...testPorts, keychain });
    await made.vault.conferences.takeIn(caseFile(), []);
    await made.vault.documents.save(draftSaying('Marks on her arm.'), null);
  });
  afterEach(async () => {
    await made.vault.lock();
    made.remove();
  });
  const actions = async (vault: Vault) => (await vault.audit.entries()).map(({ action }) => action);

  test('passphrase, recovery code and keychain open it; nothing else does', async () => {
    await made.vault.keys.allowKeychain({ present: passphrase });
    await made.vault.lock();
    for (const shown of [{ passphrase }, { recoveryCode: made.recoveryCode }, { keychain }]) {
      const vault = await reopen(shown);
      expect((await vault.documents.read('draft:trial:school')).draft.sections[0]?.text).toBe(
        'Marks on her arm.',
      );
      await vault.lock();
    }
    await expect(reopen({ passphrase: another })).rejects.toSatisfy(by('wrong-passphrase'));
    await expect(reopen({ keychain: keychainInMemory() })).rejects.toSatisfy(by('keychain-unavailable'));
    const unsafe = { ...keychain, available: async () => false };
    await expect(reopen({ keychain: unsafe })).rejects.toSatisfy(by('keychain-unavailable'));
  });

  test('a keychain that does not keep secrets well is refused, and leave can be taken away again', async () => {
    const plain = { ...keychain, available: async () => false };
    await made.vault.lock();
    const vault = await Vault.unlock(
      made.folder,
      { passphrase },
      { actor },
      { ...testPorts, keychain: plain },
    );
    await expect(vault.keys.allowKeychain({ present: passphrase })).rejects.toSatisfy(
      by('keychain-unavailable'),
    );
    await vault.lock();
    const again = await reopen({ passphrase });
    await again.keys.allowKeychain({ present: passphrase });
    await again.keys.removeKeychain();
    await again.lock();
    await expect(reopen({ keychain })).rejects.toSatisfy(by('no-such-slot'));
  });

  test('a change of passphrase leaves the store as it is and wants the present one', async () => {
    await expect(made.vault.keys.changePassphrase({ present: another, next: another })).rejects.toSatisfy(
      by('wrong-passphrase'),
    );
    await expect(made.vault.keys.changePassphrase({ next: another })).rejects.toSatisfy(
      by('wrong-passphrase'),
    );
    await expect(made.vault.keys.changePassphrase({ present: passphrase, next: 'short' })).rejects.toSatisfy(
      by('weak-passphrase'),
    );
    const salt = () => readFileSync(join(made.folder, 'vault.db')).subarray(0, 16).toString('hex');
    const before = salt();
    await made.vault.keys.changePassphrase({ present: passphrase, next: another });
    await made.vault.lock();
    expect(salt()).toBe(before);
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('wrong-passphrase'));
    const vault = await reopen({ passphrase: another });
    expect(await actions(vault)).toContain('passphrase-changed');
    expect((await vault.audit.verify()).breaks).toEqual([]);
    await vault.lock();
    await (await reopen({ recoveryCode: made.recoveryCode })).lock();
  });

  test('whoever forgot the passphrase sets a new one with the recovery code alone', async () => {
    await made.vault.lock();
    const vault = await reopen({ recoveryCode: made.recoveryCode });
    expect(vault.keys.openedBy).toBe('recovery');
    await vault.keys.changePassphrase({ next: another });
    const code = await vault.keys.issueRecoveryCode({});
    await vault.lock();
    await (await reopen({ passphrase: another })).lock();
    await (await reopen({ recoveryCode: code })).lock();
    await expect(reopen({ recoveryCode: made.recoveryCode })).rejects.toSatisfy(by('wrong-recovery-key'));
  });

  test('a rotation writes the store under a new key; the words and the chain stay', async () => {
    await made.vault.keys.allowKeychain({ present: passphrase });
    copyFileSync(join(made.folder, 'keys.json'), join(made.folder, '..', 'keys.old'));
    await expect(made.vault.keys.rotate({ passphrase: another })).rejects.toSatisfy(by('wrong-passphrase'));
    const code = await made.vault.keys.rotate({ passphrase });
    await made.vault.documents.save(
      draftSaying('Marks on both arms.'),
      (await made.vault.documents.read('draft:trial:school')).revision.digest,
    );
    expect((await made.vault.audit.verify()).breaks).toEqual([]);
    await made.vault.lock();
    for (const shown of [{ passphrase }, { recoveryCode: code }, { keychain }]) {
      const vault = await reopen(shown);
      expect((await vault.documents.history('draft:trial:school')).length).toBe(2);
      expect((await vault.audit.verify()).breaks).toEqual([]);
      await vault.lock();
    }
    await expect(reopen({ recoveryCode: made.recoveryCode })).rejects.toSatisfy(by('wrong-recovery-key'));
    // The old keys lead to the old data key, which opens nothing any more.
    copyFileSync(join(made.folder, '..', 'keys.old'), join(made.folder, 'keys.json'));
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('unopenable'));
  });

  test('locking waits for a change of the keys, so that its recovery code comes through', async () => {
    const [code] = await Promise.all([made.vault.keys.rotate({ passphrase }), made.vault.lock()]);
    const vault = await reopen({ recoveryCode: code });
    expect((await vault.audit.verify()).breaks).toEqual([]);
    await vault.lock();
  });

  test('keys that were put in place from outside are noticed, before a change and at the next opening', async () => {
    const earlier = readFileSync(join(made.folder, 'keys.json'));
    await made.vault.keys.changePassphrase({ present: passphrase, next: another });
    writeFileSync(join(made.folder, 'keys.json'), earlier);
    await expect(made.vault.keys.issueRecoveryCode({ present: another })).rejects.toSatisfy(
      by('changed-outside'),
    );
    await made.vault.lock();
    const vault = await reopen({ passphrase });
    expect((await actions(vault)).slice(-2)).toEqual(['keys-found-changed', 'vault-opened']);
    await vault.lock();
  });

  test('a keys.json that is newer, not whole, of another vault or away is refused with its sentence', async () => {
    await made.vault.lock();
    const keys = readKeyFile(made.folder);
    const file = join(made.folder, 'keys.json');
    writeFileSync(file, JSON.stringify({ ...keys, format: 2 }));
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('newer-vault'));
    for (const text of ['', '{', '[]', '{"format":1}', JSON.stringify({ ...keys, slots: {} })]) {
      writeFileSync(file, text);
      await expect(reopen({ passphrase })).rejects.toSatisfy(by('keys-unreadable'));
    }
    const hungry = structuredClone(keys);
    hungry.slots.passphrase.cost.memory = 64 * 1024 * 1024;
    writeFileSync(file, JSON.stringify(hungry));
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('keys-unreadable'));
    const other = await temporaryVault();
    await other.vault.lock();
    writeKeyFile(made.folder, { ...readKeyFile(other.folder), vault: keys.vault });
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('wrong-passphrase'));
    writeKeyFile(made.folder, readKeyFile(other.folder));
    await expect(reopen({ passphrase })).rejects.toSatisfy(by('unopenable'));
    other.remove();
    expect(existsSync(join(made.folder, 'vault.db'))).toBe(true);
    await expect(unlock(join(made.folder, 'nothing'))).rejects.toSatisfy(by('no-vault'));
  });

  test('the same passphrase typed with composed or decomposed accents opens it', async () => {
    await made.vault.keys.changePassphrase({ present: passphrase, next: 'caf\u00e9 lantern pebble' });
    await made.vault.lock();
    const vault = await reopen({ passphrase: ' cafe\u0301 lantern pebble' });
    expect(vault.keys.openedBy).toBe('passphrase');
    await vault.lock();
  });

  test('no key and no passphrase lies in any file of the folder', async () => {
    await made.vault.keys.allowKeychain({ present: passphrase });
    const files = () => readdirSync(made.folder).map((name) => readFileSync(join(made.folder, name)));
    const [secret] = keychain.secrets.values();
    for (const bytes of files()) {
      expect(bytes.includes(passphrase)).toBe(false);
      for (const part of made.recoveryCode.split('-')) expect(bytes.includes(part)).toBe(false);
      expect(bytes.includes(Buffer.from(secret ?? []))).toBe(false);
      expect(bytes.includes(Buffer.from(secret ?? []).toString('base64'))).toBe(false);
    }
  });
});
