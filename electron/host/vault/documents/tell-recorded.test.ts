import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../../../shared/domain/audit-entry.ts';
import { type Draft, draftRecord } from '../../../../shared/domain/draft.ts';
import { makeId } from '../../../../shared/base/ids.ts';
import { caseFile, draftSaying, temporaryVault, unlock } from '../../../../test/vault/temporary-vault.ts';
import { exportAudit } from '../audit-export/export-audit.ts';
import { digestOf } from '../digest.ts';

const acknowledged = (finding: string, reason: string): Draft['acknowledgements'][number] => ({
  finding,
  kind: 'not-so',
  reason,
  by: 'T. Balogun',
  at: '2026-03-01T10:00:00.000Z',
});

const decided = (name: string, reason: string): Draft['decisions'][number] => ({
  id: makeId('disclosure', name),
  reference: '',
  agency: 'school',
  when: { kind: 'exact', on: '2026-03-01', words: '1 March 2026' },
  what: 'Bruising seen on 27 February',
  recipient: 'GP',
  decision: 'not-shared',
  consentAsked: 'no',
  consentOutcome: '',
  reason,
  decidedBy: 'T. Balogun',
  reviewOn: '2026-04-01',
});

const record = fc.record({
  name: fc.constantFrom('one', 'two', 'three'),
  reason: fc.constantFrom('Because A.', 'Because B.'),
});
const state = fc.record({
  acknowledgements: fc.uniqueArray(record, { selector: ({ name }) => name }),
  decisions: fc.uniqueArray(record, { selector: ({ name }) => name }),
  words: fc.constantFrom('', 'more words'),
});

/** What is set aside and decided in a draft, by the subject that the chain has for it, with the digest of the record. */
const standing = (draft: Draft) =>
  new Map([
    ...draft.acknowledgements.map((one) => [`${draft.id}#${one.finding}`, digestOf(one)] as const),
    ...draft.decisions.map((one) => [`${draft.id}#${one.id}`, digestOf(one)] as const),
  ]);

describe('acknowledgements and disclosure decisions in the chain', () => {
  let made: Awaited<ReturnType<typeof temporaryVault>>;
  let count = 0;
  beforeAll(async () => {
    made = await temporaryVault();
    await made.vault.conferences.takeIn(caseFile(), []);
  });
  afterAll(async () => {
    await made.vault.lock();
    made.remove();
  });
  const toldAfter = async (seq: number) =>
    (await made.vault.audit.entries({ after: seq })).filter(({ subject }) => subject.includes('#'));
  const lastSeq = async () => (await made.vault.audit.last())?.seq ?? 0;

  test('whatever is saved or restored, the entries together say just what stands in the draft', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), fc.nat(), async (states, back) => {
        const name = `trial-${count++}`;
        const begun = await lastSeq();
        const told = new Map<string, string>();
        const follow = (entries: readonly AuditEntry[]) => {
          for (const { subject, before, after, action } of entries) {
            expect(before).toBe(told.get(subject) ?? null);
            expect(before).not.toBe(after);
            expect(action.endsWith('withdrawn')).toBe(after === null);
            expect(/finding|acknowledgement/.test(action)).toBe(!subject.includes('#disclosure:'));
            if (after) told.set(subject, after);
            else told.delete(subject);
          }
        };
        let parent: string | null = null;
        let seq = begun;
        const drafts = states.map((one) =>
          draftRecord.make({
            ...draftSaying(one.words, name),
            acknowledgements: one.acknowledgements.map((each) =>
              acknowledged(`it-is-felt:${each.name}`, each.reason),
            ),
            decisions: one.decisions.map((each) => decided(each.name, each.reason)),
          }),
        );
        for (const draft of drafts) {
          parent = (await made.vault.documents.save(draft, parent)).digest;
          await made.vault.documents.account(draft.id);
          follow(await toldAfter(seq));
          expect(told).toEqual(standing(draft));
          seq = await lastSeq();
        }
        const history = await made.vault.documents.history(makeId('draft', 'trial', name));
        const number = (back % history.length) + 1;
        const restored = await made.vault.documents.restore(
          makeId('draft', 'trial', name),
          number,
          parent ?? '',
        );
        follow(await toldAfter(seq));
        expect(told).toEqual(standing(restored.draft));
      }),
      { numRuns: 25 },
    );
    expect((await made.vault.audit.verify()).breaks).toEqual([]);
  });

  test('a save that is refused tells of nothing', async () => {
    const seq = await lastSeq();
    const draft = {
      ...draftSaying('Words.', 'refused'),
      acknowledgements: [acknowledged('jargon:x', 'Because.')],
    };
    await expect(made.vault.documents.save(draft, 'f'.repeat(64))).rejects.toThrow(/Nothing was overwritten/);
    expect(await lastSeq()).toBe(seq);
  });

  test('an export names what was set aside and decided, in words and by its draft, and no reason', async () => {
    const name = 'exported';
    const first = draftRecord.make({
      ...draftSaying('Words.', name),
      acknowledgements: [acknowledged('it-is-felt:x', 'Zebra said so.')],
      decisions: [decided('first', 'Zebra would be harmed.')],
    });
    const { digest } = await made.vault.documents.save(first, null);
    await made.vault.documents.save({ ...first, acknowledgements: [], decisions: [] }, digest);
    const { csv, verification, pdf } = await exportAudit(made.vault, new Date());
    expect(verification.breaks).toEqual([]);
    for (const words of [
      '"Set a finding aside, with a reason","Draft of School or college for Conference trial, 2026-03-19, finding it-is-felt"',
      'Decided whether to share,"Draft of School or college for Conference trial, 2026-03-19, decision first"',
      'Took back that a finding was set aside,',
      'Took a decision whether to share out of a draft,',
    ])
      expect(csv.includes(words)).toBe(true);
    expect(csv.includes('Zebra')).toBe(false);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('nothing is saved that is set aside without its reason', () => {
    const draft = draftSaying('Words.', 'half');
    const acknowledgements = [acknowledged('jargon:x', ' ')];
    expect(() => made.vault.documents.save({ ...draft, acknowledgements }, null)).toThrow(
      'A finding is set aside only with a reason: say why in a few words.',
    );
  });

  test('a decision is kept while it is written down, and told of once it is whole', async () => {
    const draft = draftSaying('Words.', 'begun');
    const seq = await lastSeq();
    const { reviewOn: _, ...undated } = decided('begun', 'It would put her at risk.');
    const begun = { ...draft, decisions: [decided('other', ''), undated] };
    const { digest } = await made.vault.documents.save(begun, null);
    const told = async () => (await toldAfter(seq)).filter(({ action }) => action === 'disclosure-decided');
    expect(await told()).toEqual([]);
    const whole = decided('begun', 'It would put her at risk.');
    await made.vault.documents.save({ ...begun, decisions: [decided('other', ''), whole] }, digest);
    await made.vault.documents.account(draft.id);
    expect((await told()).map(({ subject, after }) => ({ subject, after }))).toEqual([
      { subject: `${draft.id}#${whole.id}`, after: digestOf(whole) },
    ]);
  });

  test('a decision that is typed key by key is told once: as soon as a save leaves it as it was', async () => {
    const draft = draftSaying('Words.', 'typed');
    const seq = await lastSeq();
    let parent: string | null = null;
    const say = async (one: Draft) => (parent = (await made.vault.documents.save(one, parent)).digest);
    const typed = 'It would put her at risk.';
    const states = [...typed].map((_, at) => decided('typed', typed.slice(0, at + 1)));
    for (const one of states) await say({ ...draft, decisions: [one] });
    expect(await toldAfter(seq)).toEqual([]);
    const [whole] = states.slice(-1);
    await say({ ...draftSaying('Other words.', 'typed'), decisions: states.slice(-1) });
    await say({ ...draftSaying('And others.', 'typed'), decisions: states.slice(-1) });
    const entries = () =>
      toldAfter(seq).then((all) => all.map(({ action, before, after }) => ({ action, before, after })));
    const once = { action: 'disclosure-decided', before: null, after: digestOf(whole) };
    expect(await entries()).toEqual([once]);
    // What is taken out right after it was changed is told of as it stood.
    const changed = decided('typed', 'It would put her at risk of more.');
    await say({ ...draft, decisions: [changed] });
    await say(draft);
    expect(await entries()).toEqual([
      once,
      { action: 'disclosure-decided', before: digestOf(whole), after: digestOf(changed) },
      { action: 'disclosure-withdrawn', before: digestOf(changed), after: null },
    ]);
  });

  test('what was typed last is told of before the vault is locked', async () => {
    const own = await temporaryVault();
    await own.vault.conferences.takeIn(caseFile(), []);
    const draft = { ...draftSaying('Words.', 'last'), decisions: [decided('last', 'Because.')] };
    await own.vault.documents.save(draft, null);
    await own.vault.lock();
    const again = await unlock(own.folder);
    const told = (await again.audit.entries()).filter(({ action }) => action === 'disclosure-decided');
    expect(told.map(({ after }) => after)).toEqual([digestOf(draft.decisions[0])]);
    await again.lock();
    own.remove();
  });
});
