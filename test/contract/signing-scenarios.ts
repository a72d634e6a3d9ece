import assert from 'node:assert/strict';
import { makeId } from '../../shared/base/ids.ts';
import { Audience } from '../../shared/domain/audience.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { acknowledgementOf } from '../../shared/path/acknowledge.ts';
import { aroundOf } from '../../shared/path/around.ts';
import { check } from '../../shared/path/check.ts';
import { writeUp } from '../../shared/path/write-up.ts';
import { carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';
import { actor, freshVault, opened } from './vault-scenarios.ts';

const who = { organisation: 'Marlfield Primary School', author: 'H. Brightwell', role: 'DSL' };

const saying = (draft: Draft, text: string): Draft => ({
  ...draft,
  sections: draft.sections.map((section) => (section.key === 'worries' ? { ...section, text } : section)),
});

/** What is asked of a draft as the host asks it before it is signed. */
function askedOf(draft: Draft, merged: Merged) {
  const { contribution, text } = writeUp(draft, merged.conference, today);
  return { contribution, findings: check(contribution, text, aroundOf(draft.agency, merged, today)) };
}
const today = '2026-06-20';
const trial = {
  kind: 'decided-with-lead' as const,
  reason: 'Agreed for this trial.',
  by: who.author,
  at: '2026-06-20T09:00:00.000Z',
};
const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What must be answered before it is signed. */
const mustsIn = (draft: Draft, merged: Merged) =>
  askedOf(draft, merged).findings.filter(({ weight }) => weight === 'must');

const setAsideAll = (draft: Draft, merged: Merged, findings: readonly Finding[]) =>
  findings.map((one) => acknowledgementOf(one, askedOf(draft, merged).contribution, trial));

/** A decision that is not whole yet: not to share, without a day on which it is looked at again. */
const decision: Draft['decisions'][number] = {
  id: makeId('disclosure', 'trial'),
  reference: '',
  agency: 'school',
  when: { kind: 'exact', on: '2026-06-19', words: '19 June 2026' },
  what: 'What he said on 18 June',
  recipient: 'His father',
  decision: 'not-shared',
  consentAsked: 'no',
  consentOutcome: '',
  reason: 'It would put his mother at risk.',
  decidedBy: who.author,
};

/** What holds of what is recorded beside a draft's words, and of its signing; each leaves no vault open. */
export const signingScenarios: readonly Scenario[] = [
  scenario(
    'what is set aside and decided in a draft is told in the audit, never without its reason',
    async ({ host }) => {
      await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const { revision, draft } = await host.drafts.start({ conference, agency: 'school', ...who });
      const setAside = {
        finding: 'it-is-felt:trial',
        kind: 'not-so' as const,
        reason: 'His mother said it herself.',
        by: who.author,
        at: '2026-06-20T09:00:00.000Z',
      };
      const holding = (more: Partial<Draft>) => ({ draft: { ...draft, ...more }, parent: revision.digest });
      await refused(
        host.drafts.save(holding({ acknowledgements: [{ ...setAside, reason: ' ' }] })),
        'invalid',
        /^A finding is set aside only with a reason: say why in a few words\.$/,
      );
      // While it is written down it is kept, but it is told of by nobody and signed by nobody.
      const begun = await host.drafts.save(holding({ decisions: [decision] }));
      await refused(
        host.drafts.sign({ draft: draft.id, digest: begun.digest }),
        'refused',
        /not whole yet\. A decision not to share needs the day on which it is looked at again\.$/,
      );
      const whole = {
        ...holding({ acknowledgements: [setAside], decisions: [{ ...decision, reviewOn: '2026-07-20' }] }),
        parent: begun.digest,
      };
      const saved = await host.drafts.save(whole);
      // Its author may still be typing: it is told of once they have left it, and then once.
      const ofDecisions = async () =>
        (await host.audit.entries({})).entries.filter(({ action }) => action === 'disclosure-decided').length;
      assert.equal(await ofDecisions(), 0);
      await host.drafts.account({ draft: draft.id });
      await host.drafts.account({ draft: draft.id });
      assert.equal(await ofDecisions(), 1);
      await host.drafts.save({ draft, parent: saved.digest });
      const { entries } = await host.audit.entries({});
      assert.deepEqual(
        entries
          .filter(({ subject }) => subject.startsWith(`${draft.id}#`))
          .map(({ action, before, after }) => [action, before !== null, after !== null]),
        [
          ['finding-acknowledged', false, true],
          ['disclosure-decided', false, true],
          ['acknowledgement-withdrawn', true, false],
          ['disclosure-withdrawn', true, false],
        ],
      );
      assert.equal((await host.audit.verify({})).whole, true);
      await host.vaults.lock({});
    },
  ),

  scenario(
    'a draft is signed, takes part in its conference in place of what came, and is corrected',
    async ({ host, restart }) => {
      const { place } = await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const before = await host.conferences.read({ id: conference });
      const came = before.contributions.find(({ agency }) => agency === 'school');
      assert.ok(came);
      const organisation = came.organisation;
      const { revision, draft } = await host.drafts.start({
        conference,
        agency: 'school',
        ...who,
        organisation,
      });
      await refused(
        host.drafts.sign({ draft: draft.id, digest: revision.digest }),
        'refused',
        /nothing to sign yet/,
      );
      const typed = saying(draft, 'Yesterday he told Mrs Brightwell that xylophones keep him awake.');
      const asked = mustsIn(typed, before);
      const saved = await host.drafts.save({ draft: typed, parent: revision.digest });
      for (const { message } of asked.slice(0, 1))
        await refused(
          host.drafts.sign({ draft: draft.id, digest: saved.digest }),
          'refused',
          new RegExp(`answered.*${literally(message)}`),
        );
      const whole = { ...typed, acknowledgements: setAsideAll(typed, before, asked) };
      const ready = await host.drafts.save({ draft: whole, parent: saved.digest });
      if (ready.digest !== saved.digest)
        await refused(
          host.drafts.sign({ draft: draft.id, digest: saved.digest }),
          'refused',
          /changed elsewhere/,
        );
      const signed = await host.drafts.sign({ draft: draft.id, digest: ready.digest });
      assert.deepEqual(
        [signed.replaces, signed.number, signed.revision, signed.author, signed.by],
        [came.id, ready.number, ready.digest, who.author, actor],
      );
      await refused(host.drafts.sign({ draft: draft.id, digest: ready.digest }), 'refused', /signed already/);
      const after = await host.conferences.read({ id: conference });
      assert.equal(after.contributions.length, before.contributions.length);
      const ours = after.contributions.filter(({ agency }) => agency === 'school');
      assert.deepEqual(
        ours.map(({ id, stage }) => [id, stage]),
        [[signed.contribution, 'signed']],
      );
      assert.match(after.texts[ours[0]?.file ?? ''] ?? '', /xylophones/);
      const corrected = saying(whole, 'Yesterday he told Mrs Brightwell that accordions keep him awake.');
      const again = {
        ...corrected,
        acknowledgements: setAsideAll(corrected, before, mustsIn(corrected, before)),
      };
      const later = await host.drafts.save({ draft: again, parent: ready.digest });
      const correction = await host.drafts.sign({ draft: draft.id, digest: later.digest });
      assert.equal(correction.replaces, signed.contribution);
      await restart();
      await opened(host, place);
      assert.deepEqual(await host.drafts.signed({ conference }), [signed, correction]);
      const last = await host.conferences.read({ id: conference });
      const text = JSON.stringify(last.contributions.filter(({ agency }) => agency === 'school'));
      assert.match(text, /accordions/);
      assert.doesNotMatch(text, /xylophones/);
      const told = (await host.audit.entries({})).entries.filter(
        ({ action }) => action === 'contribution-signed',
      );
      assert.deepEqual(
        told.map(({ subject, before: from, after: to }) => [subject, from, to]),
        [signed, correction].map((one) => [`${conference}#${one.contribution}`, one.revision, one.digest]),
      );
      assert.equal((await host.audit.verify({})).whole, true);
      await host.vaults.lock({});
      await refused(host.drafts.signed({ conference }), 'refused', /No vault is open/);
    },
  ),

  scenario(
    'the report of one agency goes out on paper, for each reader, and the audit tells of it',
    async ({ host, heard }) => {
      await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const before = await host.conferences.read({ id: conference });
      const { revision, draft } = await host.drafts.start({ conference, agency: 'school', ...who });
      const typed = saying(draft, 'On 5 May 2026 he told Mrs Brightwell that xylophones keep him awake.');
      const kept = setAsideAll(typed, before, mustsIn(typed, before));
      const unsigned = JSON.stringify(
        await host.documents.composeDraft({ draft: draft.id, audience: 'professionals' }),
      );
      assert.match(unsigned, /Not yet: this is a draft/);
      assert.doesNotMatch(unsigned, /xylophones/);
      const reason = { ...trial, finding: 'jargon:trial', reason: 'Zebras were agreed with the lead.' };
      const whole = { ...typed, acknowledgements: [...kept, reason] };
      const { digest } = await host.drafts.save({ draft: whole, parent: revision.digest });
      for (const audience of Audience.options) {
        const printed = JSON.stringify(await host.documents.composeDraft({ draft: draft.id, audience }));
        assert.match(printed, /xylophones/);
        assert.equal(/Zebras/.test(printed), audience === 'chair', audience);
        const others = before.contributions.filter(({ agency }) => agency !== 'school');
        for (const { organisation } of others) assert.ok(!printed.includes(organisation), organisation);
      }
      const { contribution } = await host.drafts.sign({ draft: draft.id, digest });
      const of = { conference, contribution };
      for (const audience of Audience.options) {
        const printed = JSON.stringify(await host.documents.composeContribution({ ...of, audience }));
        assert.match(printed, /xylophones/);
        assert.equal(/Zebras/.test(printed), audience === 'chair', audience);
      }
      const asked = { ...of, audience: 'chair' as const, job: 'one' };
      const { file, media } = await host.documents.renderContribution({ ...asked, format: 'pdf' });
      assert.deepEqual([file.name, media], ['school-report-for-chair.pdf', 'application/pdf']);
      assert.match(Buffer.from(file.base64, 'base64').toString('latin1'), /^%PDF-/);
      const word = await host.documents.renderContribution({ ...asked, audience: 'family', format: 'docx' });
      assert.equal(word.file.name, 'school-report-for-family.docx');
      assert.ok(
        (await heard()).some(
          ([name, told]) => name === 'render-progress' && told.job === 'one' && told.done === 100,
        ),
      );
      await refused(
        host.documents.renderContribution({ ...asked, contribution: 'contribution:nobody', format: 'pdf' }),
        'not-found',
        /not part of the conference/,
      );
      const told = (await host.audit.entries({})).entries.filter(
        ({ action }) => action === 'report-exported',
      );
      assert.deepEqual(
        told.map(({ subject }) => subject),
        [`${conference}#${contribution}`, `${conference}#${contribution}`],
      );
      await host.vaults.lock({});
    },
  ),

  scenario(
    'the disclosure log of an agency goes out as CSV and PDF, and the audit tells of it',
    async ({ host }) => {
      await freshVault(host);
      const { id: conference } = await host.conferences.takeIn({ files: carriedReal() });
      const { revision, draft } = await host.drafts.start({ conference, agency: 'school', ...who });
      const decided = {
        ...decision,
        what: '=Xylophones at night',
        reviewOn: '2026-07-20',
        lawfulBasis: 'children-act-2004-16la',
      };
      await host.drafts.save({ draft: { ...draft, decisions: [decided] }, parent: revision.digest });
      const of = { conference, agency: 'school' };
      const csv = await host.documents.disclosureLog({ ...of, format: 'csv' });
      assert.deepEqual([csv.file.name, csv.media], ['school-disclosure-log.csv', 'text/csv;charset=utf-8']);
      const words = Buffer.from(csv.file.base64, 'base64').toString('utf8');
      assert.match(words, /Decision,,2026-06-19,'=Xylophones at night,/);
      assert.match(words, /Children Act 2004, Section 16LA/);
      assert.match(words, /2026-07-20,,H\. Brightwell,draft/);
      const pdf = await host.documents.disclosureLog({ ...of, format: 'pdf' });
      assert.match(Buffer.from(pdf.file.base64, 'base64').toString('latin1'), /^%PDF-/);
      const told = (await host.audit.entries({})).entries.filter(
        ({ action }) => action === 'disclosure-log-exported',
      );
      assert.deepEqual(
        told.map(({ subject, after }) => [subject, after !== null]),
        [
          [`${conference}#agency:school`, true],
          [`${conference}#agency:school`, true],
        ],
      );
      await host.vaults.lock({});
      await refused(host.documents.disclosureLog({ ...of, format: 'csv' }), 'not-found', /not open/);
    },
  ),
];
