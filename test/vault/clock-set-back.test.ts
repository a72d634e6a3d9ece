import { afterEach, expect, test } from 'vitest';
import { createServices } from '../../electron/host/services.ts';
import { contract } from '../../shared/contract/contract.ts';
import { answer, connect } from '../../shared/contract/wire.ts';
import { portsIn } from '../contract/test-ports.ts';
import { actor, caseFolderNaming, passphrase } from './plant-by-contract.ts';
import { temporaryFolder } from './temporary-vault.ts';

const around = temporaryFolder();
afterEach(() => around.remove());

test('a clock that jumps backwards is said, keeps nothing from being saved, and puts no entry out of order', async () => {
  let clock = Date.parse('2026-06-20T09:00:00Z');
  const ports = { ...portsIn(around.folder), now: () => new Date(clock), emit: () => {}, listening: () => 0 };
  const reply = answer(contract, createServices(ports));
  const { vaults, conferences, audit } = connect(contract, (call) =>
    reply(call, { host: 'local', role: 'chair' }),
  );
  await vaults.create({ name: 'Trial', passphrase, actor });
  const said = async () => (await vaults.status({})).open?.clock;
  expect(await said()).toBeNull();
  clock -= 60_000;
  expect(await said()).toBeNull();
  clock -= 3 * 86_400_000;
  const sentence =
    'The clock of this computer says 17/06/2026 09:59:00, but this vault was changed at 20/06/2026 10:00:00. Set the clock right: until it has caught up, whatever is saved is dated as that last change, and nothing is lost or put out of order.';
  expect(await said()).toBe(sentence);

  await conferences.takeIn({ files: caseFolderNaming(['Somebody'], 1) });
  await vaults.lock({});
  const { known } = await vaults.status({});
  const opened = await vaults.open({ place: known[0]?.place ?? '', by: { passphrase }, actor });
  expect(opened.opened && opened.status.open?.clock).toBe(sentence);
  const { entries } = await audit.entries({});
  expect(new Set(entries.map(({ at }) => at))).toEqual(new Set(['2026-06-20T09:00:00.000Z']));
  expect(entries.map(({ action }) => action)).toContain('conference-taken-in');
  expect((await audit.verify({})).whole).toBe(true);

  clock += 4 * 86_400_000;
  expect(await said()).toBeNull();
  await vaults.lock({});
});
