import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  caseFile,
  draftSaying,
  temporaryVault,
  testPorts,
  unlock,
} from '../../../../test/vault/temporary-vault.ts';
import type { Vault } from '../vault.ts';
import { chained } from './chain.ts';

describe('the audit of a vault', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let clock = Date.parse('2026-03-01T12:00:00Z');
  const ports = { ...testPorts, now: () => new Date(clock) };
  beforeEach(async () => {
    made = await temporaryVault(ports);
    await made.vault.conferences.takeIn(caseFile(), []);
    let parent: string | null = null;
    for (let at = 1; at <= 5; at++) {
      clock += 1000;
      parent = (await made.vault.documents.save(draftSaying(`Version ${at}.`), parent)).digest;
    }
  });
  afterEach(async () => {
    await made.vault.lock();
    made.remove();
  });

  /** Alters the store as somebody would who has its key: past the triggers, with the vault open. */
  function tamper(...statements: string[]): void {
    const { connection } = made.vault.store;
    connection.exec(
      'DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; DROP TRIGGER revision_no_update',
    );
    for (const statement of statements) connection.exec(statement);
  }
  const breaks = async (vault: Vault = made.vault) => (await vault.audit.verify()).breaks;

  test('tells of everything that was done, in order, and holds', async () => {
    const entries = await made.vault.audit.entries();
    expect(entries.map(({ action }) => action)).toEqual([
      'vault-created',
      'vault-opened',
      'conference-taken-in',
      'draft-created',
      ...Array.from({ length: 4 }, () => 'draft-saved'),
    ]);
    expect(entries.every(({ actor }) => actor === 'Test author')).toBe(true);
    const history = await made.vault.documents.history('draft:trial:school');
    expect(entries.slice(3).map(({ after }) => after)).toEqual(history.map(({ digest }) => digest).reverse());
    expect(entries.slice(4).map(({ before }) => before)).toEqual(
      entries.slice(3, -1).map(({ after }) => after),
    );
    expect(await made.vault.audit.verify()).toEqual({
      entries: 8,
      head: { seq: 8, hash: entries.at(-1)?.hash },
      breaks: [],
    });
    expect(await made.vault.audit.entries({ after: 3, limit: 2 })).toEqual(entries.slice(3, 5));
  });

  test('finds an altered, a removed and a moved entry and a cut-off end in the store itself', async () => {
    tamper("UPDATE audit SET actor = 'Somebody else' WHERE seq = 4");
    expect(await breaks()).toEqual([{ seq: 4, kind: 'altered' }]);
    made.vault.store.connection.exec("UPDATE audit SET actor = 'Test author' WHERE seq = 4");
    expect(await breaks()).toEqual([]);
    made.vault.store.connection.exec(
      'UPDATE audit SET seq = 99 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq = 99',
    );
    expect((await breaks()).map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(
      expect.arrayContaining(['4 altered', '5 altered', '4 unlinked', '5 unlinked', '6 unlinked']),
    );
    made.vault.store.connection.exec('DELETE FROM audit WHERE seq = 3');
    expect(await breaks()).toContainEqual({ seq: 3, kind: 'removed' });
    made.vault.store.connection.exec('DELETE FROM audit WHERE seq = 8');
    expect(await breaks()).toContainEqual({ seq: 8, kind: 'cut-off' });
  });

  test('finds a chain that was written anew to its end', async () => {
    const last = (await made.vault.audit.entries()).at(-1);
    if (!last) throw new Error('There is no entry.');
    const forged = chained({ ...last, actor: 'Somebody else' }, { seq: last.seq - 1, hash: last.previous });
    tamper(`UPDATE audit SET actor = '${forged.actor}', hash = '${forged.hash}' WHERE seq = ${last.seq}`);
    expect(await breaks()).toEqual([{ seq: last.seq, kind: 'other-end' }]);
  });

  test('finds a version of a draft that was exchanged or taken out', async () => {
    tamper(
      `UPDATE revision SET digest = '${'a'.repeat(64)}' WHERE number = 2`,
      'DELETE FROM revision WHERE number = 3',
    );
    expect(await breaks()).toEqual([
      { seq: 5, kind: 'words' },
      { seq: 6, kind: 'words' },
    ]);
  });

  test('entries and versions cannot be altered by a slip of our own', () => {
    const { connection } = made.vault.store;
    for (const slip of ["UPDATE audit SET actor = ''", 'DELETE FROM audit', "UPDATE revision SET actor = ''"])
      expect(() => connection.exec(slip)).toThrow(/only ever grow/);
  });

  test('a clock that jumps backwards reorders nothing', async () => {
    clock -= 3 * 86_400_000;
    const { revision } = await made.vault.documents.read('draft:trial:school');
    const later = await made.vault.documents.save(
      draftSaying('Written after the clock was set back.'),
      revision.digest,
    );
    expect(later.at).toBe(revision.at);
    await made.vault.lock();
    const vault = await unlock(made.folder, {}, ports);
    const entries = await vault.audit.entries();
    expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted());
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
    expect(await breaks(vault)).toEqual([]);
    await vault.lock();
  });

  test('is whole when it is read beside the writer', async () => {
    const reader = await unlock(made.folder, { readOnly: true }, ports);
    expect(await breaks(reader)).toEqual([]);
    await reader.lock();
  });
});
