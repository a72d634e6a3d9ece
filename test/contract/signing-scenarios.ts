import assert from 'node:assert/strict';
import { makeId } from '../../shared/base/ids.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';
import { freshVault } from './vault-scenarios.ts';

const who = { organisation: 'Marlfield Primary School', author: 'H. Brightwell', role: 'DSL' };

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
      await refused(
        host.drafts.save(holding({ decisions: [decision] })),
        'invalid',
        /^A decision not to share needs the day on which it is looked at again\.$/,
      );
      const whole = holding({
        acknowledgements: [setAside],
        decisions: [{ ...decision, reviewOn: '2026-07-20' }],
      });
      const saved = await host.drafts.save(whole);
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
];
