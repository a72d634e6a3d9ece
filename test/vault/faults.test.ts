import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Vault } from '../../electron/host/vault/vault.ts';
import { Child } from './child-process.ts';
import { temporaryFolder, testPorts, unlock } from './temporary-vault.ts';

const isRoot = process.getuid?.() === 0;
/** To whom permissions mean something; root may do anything. */
const nobody = isRoot ? 65534 : undefined;
const works = (...command: [string, ...string[]]) => spawnSync(command[0], command.slice(1)).status === 0;
const canMount = works('unshare', '-m', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt');
const canLimit = works('prlimit', '--fsize=1000000', 'true');
const long = 'He said that he was hungry again today. ';

describe('a vault on a disk that fails', () => {
  let place: ReturnType<typeof temporaryFolder>;
  let folder = '';
  let child: Child | null = null;
  beforeEach(() => {
    place = temporaryFolder();
    chmodSync(place.folder, 0o755);
    const home = join(place.folder, 'home');
    mkdirSync(home);
    if (nobody) chownSync(home, nobody, nobody);
    folder = join(home, 'Trial.vault');
  });
  afterEach(async () => {
    await child?.kill();
    allow(0o755, 0o644);
    place.remove();
  });

  /** Sets the permissions of the folder and of all files in it. */
  function allow(forFolder: number, forFiles: number): void {
    try {
      chmodSync(folder, 0o755);
      for (const name of readdirSync(folder)) chmodSync(join(folder, name), forFiles);
      chmodSync(folder, forFolder);
    } catch {
      // It lies in a file system that only the child sees.
    }
  }

  /** Saves ever longer words until it is refused; gives the number of the last version that was acknowledged, and why it ended. */
  async function fill(on: Child): Promise<{ last: number; refused: string | undefined }> {
    for (let last = 0; last < 3000; last++) {
      const answer = await on.ask({ do: 'save', text: `${last} ${long.repeat(300 + last * 40)}` });
      if (answer.number !== last + 1) {
        return { last, refused: answer.refused ?? answer.fault };
      }
    }
    return { last: 3000, refused: undefined };
  }

  async function holdsUpTo(last: number, on: Child): Promise<void> {
    expect(await on.ask({ do: 'verify' })).toEqual({ breaks: '[]' });
    expect((await on.ask({ do: 'read' })).number).toBe(last);
    for (let number = 1; number <= last; number++)
      expect((await on.ask({ do: 'read', number })).text).toBe(
        `${number - 1} ${long.repeat(300 + (number - 1) * 40)}`,
      );
  }

  test.skipIf(!canMount)(
    'a full disk: told, nothing acknowledged is lost, and there is saving again once there is room',
    async () => {
      const mounted = `mount -t tmpfs -o size=4m tmpfs '${join(place.folder, 'home')}'
      head -c 2000000 /dev/zero > '${join(place.folder, 'home', 'ballast')}'; exec "$@"`;
      child = new Child(folder, { before: ['unshare', '-m', 'sh', '-c', mounted, 'sh'] });
      expect(await child.ask({ do: 'create' })).toEqual({});
      const { last, refused } = await fill(child);
      expect(refused).toBe('disk-full');
      expect(last).toBeGreaterThan(5);
      await holdsUpTo(last, child);
      expect(await child.ask({ do: 'save', text: long.repeat(9000) })).toMatchObject({
        refused: 'disk-full',
      });
      expect(await child.ask({ do: 'make-room' })).toEqual({});
      expect(await child.ask({ do: 'save', text: 'Short.' })).toEqual({ number: last + 1 });
      expect(await child.ask({ do: 'lock' })).toEqual({});
      expect(await child.ask({ do: 'unlock' })).toEqual({});
      expect(await child.ask({ do: 'read' })).toEqual({ number: last + 1, text: 'Short.' });
      expect(await child.ask({ do: 'verify' })).toEqual({ breaks: '[]' });
    },
  );

  test.skipIf(!canLimit)(
    'a disk that takes no more of a file: told, and all that was acknowledged is there for the next',
    async () => {
      child = new Child(folder, { before: ['prlimit', '--fsize=600000'] });
      expect(await child.ask({ do: 'create' })).toEqual({});
      const { last, refused } = await fill(child);
      expect(refused).toBe('disk-fault');
      expect(last).toBeGreaterThan(3);
      await holdsUpTo(last, child);
      await child.kill();
      child = new Child(folder);
      expect(await child.ask({ do: 'unlock' })).toEqual({});
      await holdsUpTo(last, child);
      expect(await child.ask({ do: 'save', text: 'Short.' })).toEqual({ number: last + 1 });
    },
  );

  test.skipIf(!canLimit)(
    'a recovery key that the disk did not take: the one before opens the vault, as it was said that nothing was saved',
    async () => {
      child = new Child(folder, { before: ['prlimit', '--fsize=600000'] });
      expect(await child.ask({ do: 'create' })).toEqual({});
      await fill(child);
      let recoveryCode = '';
      let answer = await child.ask({ do: 'renew' });
      for (let turn = 0; turn < 300 && answer.text !== undefined; turn++) {
        recoveryCode = answer.text;
        answer = await child.ask({ do: 'renew' });
      }
      expect(answer.refused).toBe('disk-fault');
      expect(recoveryCode).not.toBe('');
      await child.kill();
      const vault = await Vault.unlock(folder, { recoveryCode }, { actor: 'Next' }, testPorts);
      const actions = (await vault.audit.entries()).map(({ action }) => action);
      expect(actions.filter((action) => action === 'keys-found-changed')).toEqual([]);
      expect(actions.at(-1)).toBe('vault-opened');
      await vault.lock();
    },
  );

  test('a read-only folder: refused for writing in one sentence, open for reading', async () => {
    child = new Child(folder, { user: nobody });
    expect(await child.ask({ do: 'create' })).toEqual({});
    expect(await child.ask({ do: 'save', text: 'One.' })).toEqual({ number: 1 });
    expect(await child.ask({ do: 'lock' })).toEqual({});
    allow(0o555, 0o444);
    const refused = await child.ask({ do: 'unlock' });
    expect(refused.refused).toBe('not-writable');
    expect(refused.message).toMatch(/cannot be written to where it lies/);
    expect(await child.ask({ do: 'unlock', readOnly: true })).toEqual({});
    expect(await child.ask({ do: 'read' })).toEqual({ number: 1, text: 'One.' });
    expect(await child.ask({ do: 'save', text: 'Two.' })).toMatchObject({ refused: 'read-only' });
    expect(await child.ask({ do: 'verify' })).toEqual({ breaks: '[]' });
  });

  test('a vault cannot be made in a folder that may not be written to, and nothing is left of the attempt', async () => {
    const home = join(place.folder, 'home');
    chmodSync(home, 0o555);
    child = new Child(folder, { user: nobody });
    expect((await child.ask({ do: 'create' })).refused).toBe('out-of-reach');
    expect(readdirSync(home)).toEqual([]);
  });

  test('permission lost midway: either saved or told, and whole when it comes back', async () => {
    child = new Child(folder, { user: nobody });
    await child.ask({ do: 'create' });
    expect(await child.ask({ do: 'save', text: 'One.' })).toEqual({ number: 1 });
    allow(0, 0);
    expect(await child.ask({ do: 'save', text: 'Two.' })).toMatchObject({ refused: 'out-of-reach' });
    expect(await child.ask({ do: 'read' })).toEqual({ number: 1, text: 'One.' });
    allow(0o755, 0o644);
    expect(await child.ask({ do: 'save', text: 'Two.' })).toEqual({ number: 2 });
    // Whoever has the files open may go on writing to them when only the right to open them anew is gone.
    allow(0o555, 0o444);
    const { number } = await child.ask({ do: 'save', text: 'Three.' });
    await child.kill();
    allow(0o755, 0o644);
    child = new Child(folder, { user: nobody });
    expect(await child.ask({ do: 'unlock' })).toEqual({});
    expect((await child.ask({ do: 'read' })).number).toBe(number ?? 2);
    expect(await child.ask({ do: 'verify' })).toEqual({ breaks: '[]' });
  });

  test('killed with the folder made read-only after: opened for reading it says so or shows all that was saved', async () => {
    child = new Child(folder, { user: nobody });
    await child.ask({ do: 'create' });
    expect(await child.ask({ do: 'save', text: 'One.' })).toEqual({ number: 1 });
    await child.kill();
    allow(0o555, 0o444);
    child = new Child(folder, { user: nobody });
    const opened = await child.ask({ do: 'unlock', readOnly: true });
    const shown = opened.refused ? opened.refused : (await child.ask({ do: 'read' })).text;
    expect(['not-in-order', 'One.']).toContain(shown);
    allow(0o755, 0o644);
    await child.kill();
    const vault = await unlock(folder);
    expect((await vault.documents.read('draft:trial:school')).revision.number).toBe(1);
    await vault.lock();
  });
});
