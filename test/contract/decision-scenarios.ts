import assert from 'node:assert/strict';
import type { Host } from '../../shared/contract/contract.ts';
import type { ConferenceId } from '../../shared/domain/conference.ts';
import { carriedReal } from './carried-case.ts';
import { type Scenario, refused, scenario } from './scenarios.ts';
import { actor, freshVault, opened } from './vault-scenarios.ts';

/** The first two questions whether accounts are of one event, and the first of another kind. */
async function questions(host: Host, id: ConferenceId) {
  const { findings } = await host.conferences.read({ id });
  const [one, two] = findings.filter(({ kind }) => kind === 'same-event');
  const other = findings.find(({ kind }) => kind === 'unconfirmed-told');
  const check = findings.find(({ tier }) => tier !== 'merge');
  assert.ok(one && two && other && check);
  return { one, two, other, check };
}

/** What holds of the chair's decisions on what the merge asks. */
export const decisionScenarios: readonly Scenario[] = [
  scenario(
    'the chair decides, the decision is kept and told of with who and when, and each can be taken back',
    async ({ host, restart }) => {
      const { place } = await freshVault(host);
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const { one, two, other, check } = await questions(host, id);
      const same = { kind: 'same' as const, words: '' };
      assert.equal((await host.decisions.decide({ id, findings: [one.id], said: same })).undoable, true);
      await host.decisions.decide({
        id,
        findings: [two.id],
        said: { kind: 'not-same', words: 'A week apart.' },
      });
      const asked = { kind: 'asked' as const, words: 'Who was told, and when?', agency: 'social-care' };
      const { decided } = await host.decisions.decide({ id, findings: [other.id], said: asked });
      assert.deepEqual(
        decided.standing.map(({ finding, decision }) => [finding, decision.said.kind, decision.by]).sort(),
        [
          [one.id, 'same', actor],
          [two.id, 'not-same', actor],
          [other.id, 'asked', actor],
        ].sort(),
      );
      await refused(
        host.decisions.decide({ id, findings: [check.id], said: same }),
        'not-found',
        /chair decides/,
      );
      await refused(host.decisions.decide({ id, findings: [other.id], said: same }), 'invalid', /one event/);
      await refused(
        host.decisions.decide({ id, findings: [other.id], said: { kind: 'settled', words: ' ' } }),
        'invalid',
        /only with a reason/,
      );
      await refused(
        host.decisions.decide({ id, findings: [other.id], said: { kind: 'asked', words: 'Who was told?' } }),
        'invalid',
        /which agency/,
      );
      await restart();
      await opened(host, place);
      const again = await host.decisions.read({ id });
      assert.deepEqual(again, { decided, undoable: false });
      assert.deepEqual((await host.conferences.read({ id })).decided, decided);
      const settled = await host.decisions.decide({
        id,
        findings: [other.id],
        said: { kind: 'settled', words: 'Answered by phone.' },
      });
      assert.equal(settled.decided.standing.length, 3);
      assert.deepEqual((await host.decisions.undo({ id })).decided, decided);
      await refused(host.decisions.undo({ id }), 'refused', /nothing to take back/);
      const without = await host.decisions.decide({ id, findings: [one.id], said: null });
      assert.equal(without.decided.standing.length, 2);
      assert.deepEqual((await host.decisions.undo({ id })).decided, decided);
      const { entries } = await host.audit.entries({});
      const told = entries.filter(({ action }) => /^(finding-decided|decision-taken-back)$/.test(action));
      assert.equal(told.length, 7);
      for (const { subject, before, after } of told) {
        assert.equal(subject, id);
        assert.ok(before ?? after);
      }
      await host.vaults.lock({});
    },
  ),

  scenario(
    'several questions are decided in one step, each told of, and taken back in one again; or none of them',
    async ({ host }) => {
      await freshVault(host);
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const { one, two, check } = await questions(host, id);
      const all = [one.id, two.id];
      const said = { kind: 'same' as const, words: '' };
      await refused(
        host.decisions.decide({ id, findings: [...all, check.id], said }),
        'not-found',
        /chair decides/,
      );
      assert.deepEqual((await host.decisions.read({ id })).decided.standing, []);
      const { decided } = await host.decisions.decide({ id, findings: all, said });
      assert.deepEqual(decided.standing.map(({ finding }) => finding).sort(), [...all].sort());
      const { entries } = await host.audit.entries({});
      assert.equal(entries.filter(({ action }) => action === 'finding-decided').length, all.length);
      const undone = await host.decisions.undo({ id });
      assert.deepEqual(undone.decided.standing, []);
      assert.equal(undone.undoable, false);
      await host.vaults.lock({});
    },
  ),

  scenario(
    'what is decided on a conference that is only looked at is in memory, and comes along when it is kept',
    async ({ host }) => {
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const { one, other } = await questions(host, id);
      await host.decisions.decide({ id, findings: [one.id], said: { kind: 'same', words: '' } });
      const looked = await host.decisions.decide({
        id,
        findings: [other.id],
        said: { kind: 'parked', words: '' },
      });
      assert.deepEqual(
        looked.decided.standing.map(({ decision }) => decision.by),
        ['', ''],
      );
      // The same conference taken in anew, with one report changed, still has them.
      const files = carriedReal().map((file) =>
        file.name === 'housing.md'
          ? {
              ...file,
              base64: Buffer.from(
                `${Buffer.from(file.base64, 'base64').toString('utf8')}\nOne more line.\n`,
              ).toString('base64'),
            }
          : file,
      );
      await host.conferences.takeIn({ files });
      assert.equal((await host.decisions.read({ id })).decided.standing.length, 2);
      const brought = looked.decided.standing.map(({ decision }) => ({ ...decision, by: 'A. Chair' }));
      const taken = await host.decisions.bring({ id, decisions: brought.slice(0, 1) });
      assert.deepEqual(taken.decided.standing.map(({ decision }) => decision.by).sort(), ['', 'A. Chair']);
      await freshVault(host);
      await host.conferences.keep({ id });
      await refused(host.decisions.bring({ id, decisions: brought }), 'refused', /decide there/);
      const kept = await host.decisions.read({ id });
      assert.deepEqual(
        kept.decided.standing.map(({ decision }) => decision.by).sort(),
        ['A. Chair', actor].sort(),
      );
      await host.vaults.lock({});
    },
  ),

  scenario(
    'a decision whose grounds have changed is named, with what changed, and has no effect until it is taken anew or let go',
    async ({ host }) => {
      const { id } = await host.conferences.takeIn({ files: carriedReal() });
      const { one } = await questions(host, id);
      await host.decisions.decide({ id, findings: [one.id], said: { kind: 'not-same', words: 'Two days.' } });
      const [words] = one.evidence;
      assert.ok(words);
      const files = carriedReal().map((file) =>
        file.name === words.file
          ? {
              ...file,
              base64: Buffer.from(
                Buffer.from(file.base64, 'base64')
                  .toString('utf8')
                  .replace(words.quote, `${words.quote.replace(/\w+(?=\W*$)/, 'afterwards')}`),
              ).toString('base64'),
            }
          : file,
      );
      await host.conferences.takeIn({ files });
      const { decided } = await host.decisions.read({ id });
      assert.deepEqual(decided.standing, []);
      assert.deepEqual(decided.apart, []);
      const [again] = decided.lookAgain;
      assert.ok(again?.finding);
      assert.equal(again.decision.said.words, 'Two days.');
      assert.ok(again.changes.some(({ now }) => now?.includes('afterwards')));
      const anew = await host.decisions.decide({
        id,
        findings: [again.finding],
        said: { kind: 'same', words: '' },
      });
      assert.deepEqual(anew.decided.lookAgain, []);
      assert.equal(anew.decided.standing.length, 1);
      assert.deepEqual((await host.decisions.undo({ id })).decided, decided);
      const { digest } = again.decision.grounds;
      const gone = await host.decisions.letGo({ id, grounds: digest });
      assert.deepEqual(gone.decided.lookAgain, []);
      await refused(host.decisions.letGo({ id, grounds: digest }), 'not-found', /grounds have changed/);
      assert.deepEqual((await host.decisions.undo({ id })).decided, decided);
      await host.conferences.close({ id });
    },
  ),
];
