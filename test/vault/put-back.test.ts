import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actor, passphrase } from './plant-by-contract.ts';
import { Served, bin } from './served.ts';
import { temporaryFolder } from './temporary-vault.ts';

/** Nothing but what the person's own profile remembers tells that a whole folder was put back. */
describe('a vault whose whole folder a program put back to an earlier day', () => {
  let around: ReturnType<typeof temporaryFolder>;
  let served: Served;
  let place = '';
  const folder = () => join(around.folder, 'vaults/Trial.vault');
  const yesterday = () => join(around.folder, 'yesterday');
  const env = () => ({
    ...process.env,
    WHOLE_PICTURE_DATA: around.folder,
    WHOLE_PICTURE_PASSPHRASE: passphrase,
  });
  const open = (how: { readOnly?: boolean; acceptOtherState?: boolean } = {}) =>
    served.host.vaults.open({ place, by: { passphrase }, actor, ...how });
  const restart = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await served.end(signal);
    served = await Served.start(env());
  };
  function putBack(): void {
    rmSync(folder(), { recursive: true });
    cpSync(yesterday(), folder(), { recursive: true });
  }

  beforeEach(async () => {
    around = temporaryFolder();
    served = await Served.start(env());
    const { status } = await served.host.vaults.create({ name: 'Trial', passphrase, actor });
    place = status.open?.place ?? '';
    await served.host.vaults.lock({});
    cpSync(folder(), yesterday(), { recursive: true });
  });
  afterEach(async () => {
    await served.end('SIGKILL');
    around.remove();
  });

  test('is noticed by the local host and by the command line, and taken up only when somebody accepts it', async () => {
    await open();
    await served.host.vaults.lock({});
    await restart('SIGTERM');
    putBack();
    const answer = await open();
    expect(answer).toMatchObject({ opened: false, reason: 'earlier-state' });
    const read = await open({ readOnly: true });
    expect(read.opened && read.status.open?.notice).toMatch(/older than when it was last open here/);
    await served.host.vaults.lock({});
    const verified = spawnSync(process.execPath, [bin, 'audit', 'verify', folder()], {
      env: env(),
      encoding: 'utf8',
    });
    expect(verified.stdout).toMatch(/older than when it was last open here/);
    expect(verified.status).toBe(1);
    expect((await open({ acceptOtherState: true })).opened).toBe(true);
    const { entries } = await served.host.audit.entries({});
    expect(entries.map(({ action }) => action)).toContain('earlier-state-accepted');
  });

  test('is noticed too when the host was killed before it could lock', async () => {
    await open();
    await restart('SIGKILL');
    putBack();
    expect(await open()).toMatchObject({ opened: false, reason: 'earlier-state' });
  });
});
