import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRefusal } from '../../electron/host/vault/refusals.ts';
import { Child } from './child-process.ts';
import { caseFile, draftSaying, temporaryVault, unlock } from './temporary-vault.ts';

const by = (reason: Parameters<typeof isRefusal>[1]) => (thrown: unknown) => isRefusal(thrown, reason);
const id = 'draft:trial:school';

describe('two hosts on one vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let child: Child;
  beforeEach(async () => {
    made = await temporaryVault();
    await made.vault.conferences.takeIn(caseFile(), []);
    await made.vault.documents.save(draftSaying('One.'), null);
    child = new Child(made.folder);
  });
  afterEach(async () => {
    await child.kill();
    await made.vault.lock();
    made.remove();
  });

  test('the second is told that it is open elsewhere, and reads what the first has saved', async () => {
    expect(await child.ask({ do: 'unlock' })).toMatchObject({ refused: 'open-elsewhere' });
    expect(await child.ask({ do: 'unlock', readOnly: true })).toEqual({});
    expect(await child.ask({ do: 'read' })).toMatchObject({ number: 1, text: 'One.' });
    const { revision } = await made.vault.documents.read(id);
    await made.vault.documents.save(draftSaying('Two.'), revision.digest);
    expect(await child.ask({ do: 'read' })).toMatchObject({ number: 2, text: 'Two.' });
    expect(await child.ask({ do: 'save', text: 'Mine.' })).toMatchObject({ refused: 'read-only' });
    expect((await made.vault.documents.history(id)).length).toBe(2);
  });

  test('so is a second one in the same process', async () => {
    await expect(unlock(made.folder)).rejects.toSatisfy(by('open-elsewhere'));
    const reader = await unlock(made.folder, { readOnly: true });
    expect((await reader.documents.read(id)).draft.sections[0]?.text).toBe('One.');
    await expect(reader.documents.save(draftSaying('Mine.'), null)).rejects.toSatisfy(by('read-only'));
    await expect(reader.keys.issueRecoveryCode({ present: '' })).rejects.toSatisfy(by('read-only'));
    await reader.lock();
    await expect(unlock(made.folder)).rejects.toSatisfy(by('open-elsewhere'));
  });

  test('the right to write is free as soon as its holder locks or dies', async () => {
    await made.vault.lock();
    expect(await child.ask({ do: 'unlock' })).toEqual({});
    expect(await child.ask({ do: 'save', text: 'Two.' })).toMatchObject({ number: 2 });
    await expect(unlock(made.folder)).rejects.toSatisfy(by('open-elsewhere'));
    await child.kill();
    made.vault = await unlock(made.folder);
    expect((await made.vault.documents.read(id)).draft.sections[0]?.text).toBe('Two.');
    expect((await made.vault.audit.verify()).breaks).toEqual([]);
  });

  test('a lock file that a program takes away lets a second in, whom the first then leaves alone', async () => {
    rmSync(join(made.folder, 'writer.lock'));
    expect(await child.ask({ do: 'unlock' })).toEqual({});
    expect(await child.ask({ do: 'save', text: 'Theirs.' })).toEqual({ number: 2 });
    const { revision } = await made.vault.documents.read(id);
    await expect(made.vault.documents.save(draftSaying('Mine.'), revision.digest)).rejects.toSatisfy(
      by('changed-outside'),
    );
    await made.vault.lock();
    expect(await child.ask({ do: 'save', text: 'Theirs again.' })).toEqual({ number: 3 });
    expect(await child.ask({ do: 'verify' })).toEqual({ breaks: '[]' });
    expect(await child.ask({ do: 'lock' })).toEqual({});
    made.vault = await unlock(made.folder);
    expect((await made.vault.documents.read(id)).draft.sections[0]?.text).toBe('Theirs again.');
  });

  test('a reader keeps the data key from being changed under it', async () => {
    await child.ask({ do: 'unlock', readOnly: true });
    await child.ask({ do: 'read' });
    await expect(made.vault.keys.rotate({ passphrase: 'kettle marble otter' })).rejects.toSatisfy(
      by('read-elsewhere'),
    );
    const { revision } = await made.vault.documents.read(id);
    await made.vault.documents.save(draftSaying('Two.'), revision.digest);
    await child.ask({ do: 'lock' });
    await made.vault.keys.rotate({ passphrase: 'kettle marble otter' });
    expect(await child.ask({ do: 'unlock', readOnly: true })).toEqual({});
    expect(await child.ask({ do: 'read' })).toMatchObject({ number: 2, text: 'Two.' });
  });
});
