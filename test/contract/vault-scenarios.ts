import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Host } from '../../shared/contract/contract.ts';
import type { OpeningReason, Shown, VaultStatus } from '../../shared/contract/services/vaults.ts';
import { carriedExample, carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';

export const passphrase = 'kettle marble otter';
export const actor = 'K. Osei';

/** Makes a vault under a name that no scenario has used and leaves it open. */
export async function freshVault(host: Host): Promise<{ place: string; name: string; recoveryCode: string }> {
  const name = `Trial ${randomUUID().slice(0, 8)}`;
  const { recoveryCode, status } = await host.vaults.create({ name, passphrase, actor });
  assert.ok(status.open);
  return { place: status.open.place, name, recoveryCode };
}

/** Opens a vault, which has to succeed. */
export async function opened(
  host: Host,
  place: string,
  by: Shown = { passphrase },
  how: { readOnly?: boolean; acceptOtherState?: boolean } = {},
): Promise<VaultStatus> {
  const answer = await host.vaults.open({ place, by, actor, ...how });
  assert.ok(answer.opened, answer.opened ? '' : answer.message);
  return answer.status;
}

/** Tries to open a vault, which has to be answered with that reason; gives the whole answer. */
export async function notOpened(host: Host, place: string, by: Shown, reason: OpeningReason) {
  const answer = await host.vaults.open({ place, by, actor });
  assert.ok(!answer.opened);
  assert.equal(answer.reason, reason);
  assert.doesNotMatch(answer.message, /\n|kettle|\/tmp/);
  return answer;
}

/** What holds of making, opening and locking vaults, and of their keys; each leaves no vault open. */
export const vaultScenarios: readonly Scenario[] = [
  scenario(
    'a vault is made, is open under the name of who made it, and is known when it is locked',
    async ({ host, heard, is }) => {
      const { place, name, recoveryCode } = await freshVault(host);
      assert.equal(recoveryCode.split('-').length, 13);
      const { open } = await host.vaults.status({});
      assert.deepEqual(
        { ...open, id: '', savedAt: '' },
        {
          id: '',
          place,
          name,
          demonstration: false,
          readOnly: false,
          notice: null,
          actor,
          savedAt: '',
          clock: null,
          keychainAllowed: false,
          openedBy: 'passphrase',
        },
      );
      assert.match(open?.savedAt ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
      const before = (await heard()).filter(([told]) => told === 'vault-locked').length;
      const status = await host.vaults.lock({});
      assert.equal(status.open, null);
      assert.equal(status.known[0]?.name, name);
      assert.equal(status.known[0]?.reachable, true);
      const told = (await heard()).filter(([one]) => one === 'vault-locked').slice(before);
      assert.deepEqual(told, [['vault-locked', { why: 'asked' }]], is.host);
    },
  ),

  scenario(
    'a passphrase that is too short, a name that is taken and one that is none are refused',
    async ({ host }) => {
      const { name } = await freshVault(host);
      await host.vaults.lock({});
      const known = (await host.vaults.status({})).known.length;
      await refused(host.vaults.create({ name, passphrase, actor }), 'invalid', /choose another name/);
      await refused(host.vaults.create({ name: 'Short', passphrase: 'short', actor }), 'invalid', /12/);
      for (const bad of ['../out', 'a/b', 'con', '.hidden', 'x:y', 'a'.repeat(81)])
        await assert.rejects(host.vaults.create({ name: bad, passphrase, actor }));
      const status = await host.vaults.status({});
      assert.equal(status.known.length, known);
      assert.equal(status.open, null);
    },
  ),

  scenario('a wrong passphrase opens nothing, and too many make everybody wait', async ({ host }) => {
    const { place } = await freshVault(host);
    await host.vaults.lock({});
    await notOpened(host, place, { passphrase: 'kettle marble stoat' }, 'wrong-passphrase');
    assert.equal((await host.vaults.status({})).open, null);
    assert.equal((await opened(host, place)).open?.place, place);
    await host.vaults.lock({});
    for (let attempt = 0; attempt < 3; attempt++)
      await notOpened(host, place, { passphrase: 'no' }, 'wrong-passphrase');
    const { waitSeconds, message } = await notOpened(host, place, { passphrase }, 'wait');
    assert.equal(waitSeconds, 1);
    assert.match(message, /Wait 1 second/);
    await refused(
      host.vaults.open({ place: 'nowhere', by: { passphrase }, actor }),
      'not-found',
      /not on the list/,
    );
  }),

  scenario('who forgot the passphrase comes in by the recovery key and sets another', async ({ host }) => {
    const { place, recoveryCode } = await freshVault(host);
    await host.vaults.lock({});
    const slip = recoveryCode.replace(/^./, (letter) => (letter === '7' ? '8' : '7'));
    const { message } = await notOpened(host, place, { recoveryCode: slip }, 'mistyped-recovery-key');
    assert.match(message, /Group 1 /);
    const { open } = await opened(host, place, { recoveryCode: recoveryCode.toLowerCase() });
    assert.equal(open?.openedBy, 'recovery');
    await host.vaults.changePassphrase({ next: 'lantern copper heron' });
    const { recoveryCode: next } = await host.vaults.newRecoveryCode({});
    await host.vaults.lock({});
    await notOpened(host, place, { recoveryCode }, 'wrong-recovery-key');
    await notOpened(host, place, { passphrase }, 'wrong-passphrase');
    await opened(host, place, { passphrase: 'lantern copper heron' });
    await host.vaults.lock({});
    await opened(host, place, { recoveryCode: next });
    await host.vaults.lock({});
  }),

  scenario(
    'whoever changes the keys shows the passphrase again; the key of the store can be changed',
    async ({ host }) => {
      const { place, recoveryCode } = await freshVault(host);
      await refused(host.vaults.changePassphrase({ next: 'lantern copper heron' }), 'refused', /passphrase/);
      await refused(host.vaults.newRecoveryCode({ present: 'wrong wrong wrong' }), 'refused', /passphrase/);
      const { recoveryCode: next } = await host.vaults.rotateKey({ passphrase });
      await host.vaults.lock({});
      await notOpened(host, place, { recoveryCode }, 'wrong-recovery-key');
      await opened(host, place, { recoveryCode: next });
      const { keychainAvailable } = await host.vaults.status({});
      if (keychainAvailable) {
        assert.equal((await host.vaults.allowKeychain({})).open?.keychainAllowed, true);
        await host.vaults.lock({});
        assert.equal((await opened(host, place, { keychain: true })).open?.openedBy, 'keychain');
        assert.equal((await host.vaults.removeKeychain({})).open?.keychainAllowed, false);
      } else {
        await refused(host.vaults.allowKeychain({}), 'refused', /keychain/);
      }
      await host.vaults.lock({});
      await notOpened(host, place, { keychain: true }, 'no-such-slot');
    },
  ),

  scenario('without an open vault nothing in it is answered', async ({ host }) => {
    await host.vaults.lock({});
    const asks = [
      () => host.search.find({ query: 'bruise' }),
      () => host.audit.entries({}),
      () => host.audit.verify({}),
      () => host.audit.export({ format: 'csv' }),
      () => host.vaults.backUp({ job: 'none' }),
      () => host.vaults.exportEverything({ job: 'none' }),
      () => host.vaults.changePassphrase({ next: passphrase }),
      () => host.vaults.removeKeychain({}),
    ];
    for (const ask of asks) await refused(ask(), 'refused', /No vault is open/);
  }),

  scenario(
    'a vault is taken off the list and put back by its folder; minutes to locking are kept',
    async ({ host, restart }) => {
      const { place, name } = await freshVault(host);
      const { known } = await host.vaults.lock({});
      const folder = known.find((one) => one.place === place)?.folder ?? '';
      assert.ok(existsSync(folder));
      const forgotten = await host.vaults.forget({ place });
      assert.ok(!forgotten.known.some((one) => one.name === name));
      await refused(host.vaults.find({ folder: `${folder}.not` }), 'not-found', /\.vault/);
      await refused(host.vaults.find({ folder: 'Trial.vault' }), 'invalid', /full path/);
      assert.ok((await host.vaults.find({ folder })).known.some((one) => one.name === name));
      const { lockAfter } = await host.vaults.status({});
      await host.vaults.lockAfter({ minutes: 7 });
      await restart();
      const status = await host.vaults.status({});
      assert.equal(status.lockAfter, 7);
      assert.ok(status.known.some((one) => one.name === name));
      await host.vaults.lockAfter({ minutes: lockAfter });
    },
  ),

  scenario('the demonstration is kept apart from what is real, and thrown away', async ({ host }) => {
    const { status, conference } = await host.vaults.openDemonstration({});
    assert.equal(status.open?.demonstration, true);
    assert.equal(conference.kept, true);
    const again = await host.vaults.openDemonstration({});
    assert.equal(again.conference.id, conference.id);
    assert.equal((await host.conferences.list({})).length, 1);
    assert.ok((await host.conferences.read({ id: conference.id })).findings.length > 0);
    await refused(host.conferences.takeIn({ files: carriedReal() }), 'refused', /is real/);
    const { place } = await freshVault(host);
    await refused(host.conferences.takeIn({ files: carriedExample() }), 'refused', /is invented/);
    await refused(host.conferences.openExample({}), 'refused', /is invented/);
    assert.deepEqual(await host.conferences.list({}), []);
    const folder = status.known.find((one) => one.demonstration)?.folder ?? '';
    assert.ok(existsSync(folder));
    const left = await host.vaults.throwDemonstrationAway({});
    assert.equal(left.open?.place, place);
    assert.ok(!left.known.some((one) => one.demonstration));
    assert.ok(!existsSync(folder));
    await host.vaults.openDemonstration({});
    assert.equal((await host.vaults.throwDemonstrationAway({})).open, null);
  }),
];
