import assert from 'node:assert/strict';
import { makeId } from '../../shared/base/ids.ts';
import { markingOf, termsOf } from '../../shared/domain/in-force.ts';
import type { Report } from '../../shared/domain/report.ts';
import { carriedExample, carriedReal } from './carried-case.ts';
import { refused, type Scenario, scenario } from './scenarios.ts';
import { freshVault } from './vault-scenarios.ts';

const who = { organisation: 'Hartscombe Nursery', author: 'T. Lane', role: 'Lead' };
const chosen = (partnership: string) => ({ partnership, keyDates: {}, doneOn: {} });
const words = ({ blocks }: Report): string => JSON.stringify(blocks);

/** What holds on every host of the profile that counts for a conference; each leaves no vault open and nothing that is looked at. */
export const partnershipScenarios: readonly Scenario[] = [
  scenario(
    'the profile that is chosen gives a conference its words, its marking and its rules of wording',
    async ({ host }) => {
      const { id } = await host.conferences.takeIn({ files: carriedExample() });
      const before = await host.conferences.read({ id });
      assert.deepEqual(
        [before.inForce?.id, markingOf(before), termsOf(before).chair],
        ['england', 'OFFICIAL-SENSITIVE', 'conference chair'],
      );
      assert.equal(before.findings.filter(({ kind }) => kind === 'local-wording').length, 0);
      const usual = await host.documents.compose({ id, audience: 'professionals' });
      assert.match(words(usual), /for the conference on|Why this conference/);
      assert.match(words(usual), /“England: where nothing local is known”, version 1/);
      assert.match(words(usual), /No partnership has confirmed these times/);

      await host.deadlines.settle({ id, timing: chosen('northmere') });
      const after = await host.conferences.read({ id });
      assert.deepEqual(
        [after.inForce?.id, markingOf(after), termsOf(after).chair],
        ['northmere', 'OFFICIAL-SENSITIVE CHILD PROTECTION', 'IRO'],
      );
      const asked = after.findings.filter(({ kind }) => kind === 'local-wording');
      assert.ok(asked.length > 5);
      assert.ok(asked.every(({ why }) => /Northmere .*version 1 of its profile/.test(why)));
      assert.equal(after.findings.length - asked.length, before.findings.length);

      await host.deadlines.settle({ id, timing: chosen('saltmarsh') });
      const family = await host.documents.compose({ id, audience: 'family' });
      assert.equal(family.marking, 'OFFICIAL-SENSITIVE FAMILY SAFETY');
      assert.match(words(family), /Why there is a family safety meeting/);
      assert.doesNotMatch(words(family), /profile|[Ii]nvented/);
      const chair = await host.documents.compose({ id, audience: 'chair' });
      assert.match(words(chair), /Safeguarding reviewing officer/);
      assert.match(words(chair), /That partnership is invented/);
      await host.conferences.close({ id });
    },
  ),

  scenario('what counts for a conference is given in full, for whoever checks a draft', async ({ host }) => {
    const { id } = await host.conferences.takeIn({ files: carriedExample() });
    const rules = await host.deadlines.rules({ id });
    assert.equal(rules?.partnership.id, 'england');
    assert.ok(rules?.calendar.holidays.some(([day]) => day === '2026-05-04'));
    await host.deadlines.settle({ id, timing: { ...chosen('kestrel-vale'), division: 'scotland' } });
    const now = await host.deadlines.rules({ id });
    assert.deepEqual([now?.partnership.id, now?.calendar.division], ['kestrel-vale', 'scotland']);
    await host.conferences.close({ id });
  }),

  scenario('a partnership that uses no template for an agency leaves it plain headings', async ({ host }) => {
    await freshVault(host);
    const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
    await host.deadlines.settle({ id: conference, timing: chosen('northmere') });
    const wanted = { conference, agency: 'early-years', ...who };
    await refused(
      host.drafts.start({ ...wanted, setOut: 'by-template' }),
      'refused',
      /^Northmere .* uses no template for /,
    );
    const { draft } = await host.drafts.start({ ...wanted, setOut: 'plain' });
    assert.equal(draft.template.id, 'plain');
    const school = await host.drafts.start({ ...wanted, agency: 'school', setOut: 'by-template' });
    assert.deepEqual(school.draft.template, { id: 'school', version: 1 });
    await host.vaults.lock({});
  }),

  scenario(
    'a disclosure log names the law with the day on which it was looked at, and that it was not confirmed',
    async ({ host }) => {
      await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const { draft, revision } = await host.drafts.start({ conference, agency: 'school', ...who });
      const decision: (typeof draft)['decisions'][number] = {
        id: makeId('disclosure', 'law'),
        reference: '',
        agency: 'school',
        when: { kind: 'exact', on: '2026-06-19', words: '19 June 2026' },
        what: 'What he said on 18 June',
        recipient: 'Children’s social care',
        decision: 'shared',
        consentAsked: 'yes',
        consentOutcome: 'given',
        reason: '',
        decidedBy: who.author,
        lawfulBasis: 'children-act-2004-16la',
      };
      await host.drafts.save({ draft: { ...draft, decisions: [decision] }, parent: revision.digest });
      const { file } = await host.documents.disclosureLog({ conference, agency: 'school', format: 'csv' });
      const csv = Buffer.from(file.base64, 'base64').toString('utf8');
      assert.match(csv, /Children Act 2004, Section 16LA[^\n]*looked at 22 November 2026, not confirmed/);
      await host.vaults.lock({});
    },
  ),
];
