import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createServices } from '../../electron/host/services.ts';
import { VaultDesk } from '../../electron/host/vault-desk.ts';
import { contract, type Host } from '../../shared/contract/contract.ts';
import { answer, connect } from '../../shared/contract/wire.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { carriedExample, carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';
import { portsIn } from './test-ports.ts';
import { actor, freshVault, notOpened, opened, passphrase } from './vault-scenarios.ts';

const who = { organisation: 'Marlfield Primary School', author: 'H. Brightwell', role: 'DSL' };

const saying = (draft: Draft, text: string): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.key === 'worries' ? { ...section, text } : section)),
});

const said = (draft: Draft) => draft.sections.find(({ key }) => key === 'worries')?.text;

/** Another host of another person on this computer, with vaults of its own; gives how to end it. */
function anotherHost(): { other: Host; end: () => Promise<void> } {
  const ports = portsIn(mkdtempSync(join(tmpdir(), 'whole-picture-other-')));
  const full = { ...ports, emit: () => {}, listening: () => 0 };
  const desk = new VaultDesk(full);
  const reply = answer(contract, createServices(full, desk));
  return {
    other: connect(contract, (call) => reply(call, { host: 'local', role: 'chair' })),
    end: () => desk.lock('asked'),
  };
}

const actionsOf = async (host: Host) =>
  (await host.audit.entries({})).entries.map(({ action, subject }) => `${action} ${subject.split('#')[0]}`);

/** What holds of what is kept in a vault; each leaves no vault open and nothing open that is only looked at. */
export const keptScenarios: readonly Scenario[] = [
  scenario(
    'what is taken in is kept, and found again after the host was started anew',
    async ({ host, restart }) => {
      const { place } = await freshVault(host);
      const taken = await host.conferences.takeIn({ files: carriedReal() });
      assert.equal(taken.kept, true);
      assert.equal(taken.demonstration, false);
      await refused(host.conferences.takeIn({ files: carriedReal() }), 'invalid', /in the vault already/);
      const { id } = taken;
      const before = await host.conferences.read({ id });
      await host.documents.render({ id, audience: 'professionals', format: 'html', job: 'kept' });
      await restart();
      await refused(host.conferences.read({ id }), 'not-found', /not open/);
      assert.deepEqual(await host.conferences.list({}), []);
      await opened(host, place);
      assert.deepEqual(await host.conferences.list({}), [taken]);
      const after = await host.conferences.read({ id });
      assert.deepEqual(after, before);
      const actions = await actionsOf(host);
      for (const act of ['conference-taken-in', 'conference-opened', 'report-exported'])
        assert.ok(actions.includes(`${act} ${id}`), act);
      await host.vaults.lock({});
      await refused(host.conferences.read({ id }), 'not-found', /not open/);
    },
  ),

  scenario(
    'what was only looked at can be kept later, and stays where it is when a vault is locked',
    async ({ host }) => {
      const { id, kept } = await host.conferences.takeIn({ files: carriedReal() });
      assert.equal(kept, false);
      const { place } = await freshVault(host);
      assert.deepEqual(
        (await host.conferences.list({})).map((one) => one.kept),
        [false],
      );
      await host.vaults.lock({});
      assert.equal((await host.conferences.read({ id })).conference.id, id);
      await opened(host, place);
      assert.equal((await host.conferences.keep({ id })).kept, true);
      await refused(host.conferences.keep({ id }), 'not-found', /not open/);
      await host.conferences.close({ id });
      assert.equal((await host.conferences.read({ id })).conference.id, id);
      await host.vaults.lock({});
      assert.deepEqual(await host.conferences.list({}), []);
    },
  ),

  scenario(
    'a draft is saved word for word, has its history, and an earlier version comes back',
    async ({ host, restart }) => {
      const { place } = await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const { revision, draft } = await host.drafts.start({ conference, agency: 'school', ...who });
      assert.ok(draft.sections.length > 10);
      const one = await host.drafts.save({ draft: saying(draft, 'One.'), parent: revision.digest });
      const two = await host.drafts.save({ draft: saying(draft, 'Two.'), parent: one.digest });
      await refused(
        host.drafts.save({ draft: saying(draft, 'Over it.'), parent: one.digest }),
        'refused',
        /Nothing was overwritten/,
      );
      await restart();
      await opened(host, place);
      const [listed] = await host.drafts.list({ conference });
      assert.equal(listed && said(listed.draft), 'Two.');
      const back = await host.drafts.restore({ draft: draft.id, number: 2, parent: two.digest });
      assert.equal(said(back.draft), 'One.');
      const history = await host.drafts.history({ draft: draft.id });
      assert.deepEqual(
        history.map(({ number, restores }) => [number, restores]),
        [
          [4, 2],
          [3, null],
          [2, null],
          [1, null],
        ],
      );
      const read = await host.drafts.read({ draft: draft.id, number: 3 });
      assert.equal(said(read.draft), 'Two.');
      const older = await host.drafts.history({ draft: draft.id, before: 3, limit: 1 });
      assert.deepEqual(
        older.map(({ number }) => number),
        [2],
      );
      await host.vaults.lock({});
    },
  ),

  scenario(
    'a second host is told that the vault is open elsewhere, and reads without changing anything',
    async ({ host }) => {
      const { place } = await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const { revision, draft } = await host.drafts.start({ conference, agency: 'school', ...who });
      const { known } = await host.vaults.status({});
      const folder = known.find((one) => one.place === place)?.folder ?? '';
      const { other, end } = anotherHost();
      try {
        const there = (await other.vaults.find({ folder })).known.find((one) => one.folder === folder);
        assert.ok(there);
        await notOpened(other, there.place, { passphrase }, 'open-elsewhere');
        const { open } = await opened(other, there.place, { passphrase }, { readOnly: true });
        assert.equal(open?.readOnly, true);
        assert.equal(open?.notice, null);
        await refused(
          other.drafts.save({ draft: saying(draft, 'There.'), parent: revision.digest }),
          'refused',
          /for reading only/,
        );
        await refused(other.conferences.remove({ id: conference }), 'refused', /for reading only/);
        const saved = await host.drafts.save({ draft: saying(draft, 'Here.'), parent: revision.digest });
        const read = await other.drafts.read({ draft: draft.id });
        assert.equal(said(read.draft), 'Here.');
        assert.equal((await other.conferences.read({ id: conference })).conference.id, conference);
        await other.vaults.lock({});
        await host.vaults.lock({});
        await opened(other, there.place);
        await notOpened(host, place, { passphrase }, 'open-elsewhere');
        await other.drafts.save({ draft: saying(draft, 'Theirs.'), parent: saved.digest });
      } finally {
        await end();
      }
      await opened(host, place);
      assert.equal(said((await host.drafts.read({ draft: draft.id })).draft), 'Theirs.');
      await host.vaults.lock({});
    },
  ),

  scenario('everything that is kept is searched, and what is deleted is found no more', async ({ host }) => {
    await freshVault(host);
    const { id } = await host.conferences.takeIn({ files: carriedReal() });
    const { revision, draft } = await host.drafts.start({ conference: id, agency: 'school', ...who });
    await host.drafts.save({ draft: saying(draft, 'Xylophone at noon.'), parent: revision.digest });
    const found = await host.search.find({ query: 'xylo*' });
    assert.equal(found.results[0]?.kind, 'draft');
    const { results } = await host.search.find({ query: 'screaming agency:police' });
    assert.ok(results.length > 0);
    const { texts } = await host.conferences.read({ id });
    for (const { place, agency } of results) {
      assert.equal(agency, 'police');
      assert.ok(place.kind === 'file');
      assert.match(texts[place.file]?.slice(place.start, place.end) ?? '', /screaming/);
    }
    assert.deepEqual(await host.conferences.remove({ id }), { traces: 'gone' });
    assert.equal((await host.search.find({ query: 'xylo*' })).total, 0);
    assert.deepEqual(await host.conferences.list({}), []);
    assert.deepEqual(await host.drafts.list({ conference: id }), []);
    await refused(host.drafts.read({ draft: draft.id }), 'not-found', /not in the vault/);
    assert.ok((await actionsOf(host)).includes(`conference-deleted ${id}`));
    await host.vaults.lock({});
  }),

  scenario('the audit tells of everything, is whole, and goes out as CSV and PDF', async ({ host }) => {
    await freshVault(host);
    const { id } = await host.conferences.takeIn({ files: carriedReal() });
    await host.conferences.retain({ id, until: '2026-07-01' });
    const { reminders } = await host.vaults.status({});
    for (const { conference, retainUntil } of reminders)
      assert.deepEqual([conference, retainUntil], [id, '2026-07-01']);
    const { file, media } = await host.audit.export({ format: 'csv' });
    assert.match(media, /^text\/csv/);
    const csv = Buffer.from(file.base64, 'base64').toString('utf8');
    assert.match(csv, /conference-taken-in|Took a conference in/);
    const pdf = await host.audit.export({ format: 'pdf' });
    assert.match(Buffer.from(pdf.file.base64, 'base64').toString('latin1'), /^%PDF-/);
    const { entries, whole, breaks, sentence } = await host.audit.verify({});
    assert.deepEqual({ whole, breaks }, { whole: true, breaks: [] });
    assert.match(sentence, /is whole/);
    const page = await host.audit.entries({ after: 1, limit: 2 });
    assert.deepEqual(
      page.entries.map(({ seq }) => seq),
      [2, 3],
    );
    assert.equal(page.total, entries);
    const all = (await host.audit.entries({})).entries;
    assert.deepEqual(
      all.map(({ action }) => action),
      [
        'vault-created',
        'vault-opened',
        'conference-taken-in',
        'retention-set',
        'audit-exported',
        'audit-exported',
      ],
    );
    assert.ok(all.every((entry) => entry.actor === actor));
    await host.vaults.lock({});
  }),

  scenario(
    'a backup comes back as a vault of its own, and everything goes out in open formats',
    async ({ host }) => {
      const { name } = await freshVault(host);
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const { draft } = await host.drafts.start({ conference: id, agency: 'school', ...who });
      const backup = await host.vaults.backUp({ job: 'backup' });
      const zip = unzipSync(Buffer.from(backup.file.base64, 'base64'));
      assert.deepEqual(Object.keys(zip).toSorted(), ['audit.head', 'backup.json', 'keys.json', 'vault.db']);
      assert.ok(
        !Buffer.from(zip['vault.db'] ?? [])
          .toString('latin1')
          .startsWith('SQLite'),
      );
      const exported = unzipSync(
        Buffer.from((await host.vaults.exportEverything({ job: 'export' })).file.base64, 'base64'),
      );
      for (const file of carriedReal())
        assert.deepEqual(
          Buffer.from(exported[`2026-06-23/${file.name}`] ?? []).toString('base64'),
          file.base64,
          file.name,
        );
      const restoring = { file: backup.file, name: `${name} restored`, actor };
      const wrong = { ...restoring, by: { passphrase: 'kettle marble stoat' } };
      await refused(host.vaults.restore(wrong), 'refused', /not the passphrase/);
      const cut = {
        name: 'cut.zip',
        base64: Buffer.from(backup.file.base64, 'base64').subarray(0, -50).toString('base64'),
      };
      await refused(host.vaults.restore({ ...restoring, file: cut, by: { passphrase } }), 'invalid', /zip/);
      const { place, status } = await host.vaults.restore({ ...restoring, by: { passphrase } });
      assert.equal(status.open?.name, name);
      await opened(host, place);
      assert.deepEqual(
        (await host.conferences.list({})).map((one) => one.id),
        [id],
      );
      assert.equal((await host.drafts.read({ draft: draft.id })).draft.author, who.author);
      assert.equal((await host.audit.verify({})).whole, true);
      await host.vaults.lock({});
    },
  ),

  scenario('the example is only looked at without a vault, whatever was kept before', async ({ host }) => {
    const { id, kept } = await host.conferences.takeIn({ files: carriedExample() });
    assert.equal(kept, false);
    await refused(host.conferences.retain({ id, until: null }), 'refused', /No vault is open/);
    await refused(host.conferences.keep({ id }), 'refused', /No vault is open/);
    await host.conferences.close({ id });
  }),
];
