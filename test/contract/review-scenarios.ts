import assert from 'node:assert/strict';
import type { Host } from '../../shared/contract/contract.ts';
import { carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';
import { freshVault, opened } from './vault-scenarios.ts';

const actionsOf = async (host: Host) =>
  (await host.audit.entries({})).entries.map(({ action, subject }) => `${action} ${subject.split('#')[0]}`);

/** What holds of the checklist that a conference is gone through with. */
export const reviewScenarios: readonly Scenario[] = [
  scenario(
    'the checklist is answered from the record, then by a person, and the answer is kept and told of',
    async ({ host, restart }) => {
      const looked = await host.conferences.takeIn({ files: carriedReal() });
      const before = await host.reviews.read({ id: looked.id });
      assert.equal(before.answerable, false);
      const reported = before.items.find(({ id }) => id === 'all-reported');
      assert.equal(reported?.fromRecord?.state, 'no');
      assert.match(reported.fromRecord.words, /CAMHS/);
      const asked = {
        id: looked.id,
        item: 'all-reported',
        answer: 'no' as const,
        words: 'Chased by phone.',
      };
      await refused(host.reviews.answer(asked), 'refused', /Keep this conference in a vault first/);
      const { place } = await freshVault(host);
      await host.conferences.keep({ id: looked.id });
      await refused(host.reviews.answer({ ...asked, words: ' ' }), 'invalid', /what is missing/);
      await refused(host.reviews.answer({ ...asked, item: 'weather' }), 'not-found', /not asked/);
      const after = await host.reviews.answer(asked);
      assert.equal(after.items.find(({ id }) => id === 'all-reported')?.answered?.words, 'Chased by phone.');
      await restart();
      await opened(host, place);
      const again = await host.reviews.read({ id: looked.id });
      assert.deepEqual(again, after);
      assert.ok((await actionsOf(host)).includes(`checklist-answered ${looked.id}`));
      const withdrawn = await host.reviews.answer({ ...asked, answer: null });
      assert.equal(withdrawn.items.find(({ id }) => id === 'all-reported')?.answered, null);
      await host.vaults.lock({});
    },
  ),

  scenario('the manual has a page for every check that asks anything of the example', async ({ host }) => {
    const { pages } = await host.manual.checks({});
    const { id } = await host.conferences.openExample({});
    const { findings } = await host.conferences.read({ id });
    const known = new Set(pages.map((page) => page.id));
    const asked = findings.filter(({ tier }) => tier !== 'merge').map(({ kind }) => kind);
    assert.ok(asked.length > 0);
    assert.deepEqual(
      asked.filter((kind) => !known.has(kind)),
      [],
    );
    for (const { asks, protects, source } of pages) assert.ok(asks && protects && source);
    await host.conferences.close({ id });
  }),
];
