import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trialConference, trialDraft } from '../../test/cases/trial.ts';
import type { Acknowledgement } from '../domain/acknowledgement.ts';
import type { Finding } from '../domain/finding.ts';
import { acknowledgementOf, inTheWay, standings } from './acknowledge.ts';
import { check } from './check.ts';
import { writeUp } from './write-up.ts';

const conference = trialConference();

/** A draft of sentences, two sections of them, checked. */
function asked(worries: readonly string[], analysis: readonly string[] = []) {
  const draft = trialDraft({
    sections: [
      { key: 'worries', heading: 'Worries', text: worries.join(' ') },
      { key: 'analysis', heading: 'Analysis', text: analysis.join(' ') },
    ],
  });
  const { contribution, text } = writeUp(draft, conference, '2026-06-20');
  return { contribution, text, findings: check(contribution, text) };
}

const said = {
  kind: 'not-so',
  reason: 'It was said by his mother.',
  by: 'A. Author',
  at: '2026-06-20T10:00:00.000Z',
} as const;
const setAside = ({ contribution, findings }: ReturnType<typeof asked>, which: (one: Finding) => boolean) =>
  findings.filter(which).map((one) => acknowledgementOf(one, contribution, said));
const isIn =
  ({ text }: ReturnType<typeof asked>, sentence: string) =>
  ({ evidence }: Finding) =>
    evidence.some(
      ({ start }) => start >= text.indexOf(sentence) && start < text.indexOf(sentence) + sentence.length,
    );
const asksOf = ({ kind, message, evidence }: Finding) =>
  JSON.stringify([kind, message, evidence.map(({ quote }) => quote)]);
const stateOf = (now: ReturnType<typeof asked>, given: readonly Acknowledgement[]) =>
  standings(now.findings, given, now.contribution);

/** Sentences about which something is asked, by what is asked, and some about which nothing is. */
const worded = {
  felt: 'It is felt that he is at risk.',
  often: 'He sometimes comes without lunch.',
  missed: 'He did not attend the clinic on 4 May 2026.',
  plain: 'He reads well and has two friends.',
  other: 'Miss Okafor saw him on 5 May 2026.',
} as const;
const sentence: fc.Arbitrary<string> = fc.constantFrom(...Object.values(worded));

describe('findings and what has been set aside', () => {
  test('setting one aside changes that one and no other, and is not itself a finding', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), fc.nat(), (sentences, which) => {
        const now = asked(sentences);
        fc.pre(now.findings.length > 0);
        const chosen = now.findings[which % now.findings.length];
        const before = stateOf(now, []);
        const after = stateOf(
          now,
          setAside(now, (one) => one === chosen),
        );
        expect(after.findings.map(({ finding }) => finding)).toEqual(now.findings);
        expect(after.findings.filter(({ finding }) => finding !== chosen)).toEqual(
          before.findings.filter(({ finding }) => finding !== chosen),
        );
        expect(after.findings.find(({ finding }) => finding === chosen)).toMatchObject({
          state: 'acknowledged',
          acknowledgement: { ...said, finding: chosen?.id },
        });
        expect(after.unused).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every finding has an identifier of its own, also where the same words are said again and again', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 6 }), (one, two) => {
        const { findings } = asked(one, two);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 60 },
    );
    const felt = (sentences: readonly string[]) =>
      asked(sentences).findings.filter(({ kind }) => kind === 'it-is-felt');
    expect(felt([worded.felt, 'It is felt that school is a safe place.'])).toHaveLength(2);
    // The very same sentence twice is one question, at both its places.
    expect(felt([worded.felt, worded.felt]).map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  test('an edit elsewhere leaves what was set aside as it is', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 4 }),
        fc.array(sentence, { maxLength: 4 }),
        fc.array(fc.constantFrom(worded.plain, worded.other, worded.often), { maxLength: 3 }),
        fc.boolean(),
        (before, behind, added, inFront) => {
          const here = 'It is felt that she minimises what he does.';
          const then = asked([...before, here, ...behind]);
          const given = setAside(then, isIn(then, here));
          expect(given.length).toBeGreaterThan(0);
          const now = asked(
            inFront ? [...added, ...before, here] : [...before, ...added, here, ...behind],
            behind,
          );
          // Neighbours weigh in what is asked, so a question may fall away; none that is still asked is asked anew.
          const askedThen = new Set(then.findings.filter(isIn(then, here)).map(asksOf));
          const still = stateOf(now, given).findings.filter(
            ({ finding }) => isIn(now, here)(finding) && askedThen.has(asksOf(finding)),
          );
          expect(still.some(({ finding }) => finding.kind === 'it-is-felt')).toBe(true);
          for (const { state } of still) expect(state).toBe('acknowledged');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an edit of the sentence brings it back, and says what was said of it before', () => {
    const [acknowledged] = setAside(asked([worded.plain, worded.felt]), ({ kind }) => kind === 'it-is-felt');
    expect(acknowledged?.asked).toMatchObject({
      section: 'worries',
      words: expect.stringMatching(/is felt/i),
    });
    const now = stateOf(
      asked([worded.plain, 'It is felt that he is at great risk.']),
      acknowledged ? [acknowledged] : [],
    );
    expect(now.findings.filter(({ finding }) => finding.kind === 'it-is-felt')).toMatchObject([
      { state: 'come-back', before: acknowledged },
    ]);
    expect(now.unused).toEqual([]);
  });

  test('words that are gone, or that stand in another section now, leave it unused', () => {
    const given = setAside(asked([worded.felt]), ({ kind }) => kind === 'it-is-felt');
    expect(given).toHaveLength(1);
    for (const now of [
      asked([worded.plain]),
      asked([worded.plain], ['It is felt that he is at great risk.']),
    ]) {
      const { findings, unused } = stateOf(now, given);
      expect(unused).toEqual(given);
      expect(findings.every(({ state }) => state === 'open')).toBe(true);
    }
  });

  test('of two that were set aside each comes back as the one whose words are most like its own', () => {
    const [one, two] = ['It is felt that he is at risk at home.', 'It is felt that school is a safe place.'];
    const given = setAside(asked([one, two]), ({ kind }) => kind === 'it-is-felt');
    const now = stateOf(
      asked(['It is felt that school is a very safe place.', 'It is felt that he is at some risk at home.']),
      given,
    );
    const back = now.findings.flatMap((standing) =>
      standing.state === 'come-back' ? [standing.before] : [],
    );
    expect(new Set(back)).toEqual(new Set(given));
  });

  test('a must that is open or has come back is in the way, one that was set aside is not', () => {
    const now = asked([worded.felt]);
    const grave = { ...now, findings: now.findings.map((one): Finding => ({ ...one, weight: 'must' })) };
    expect(inTheWay(stateOf(grave, []))).toHaveLength(grave.findings.length);
    expect(
      inTheWay(
        stateOf(
          grave,
          setAside(grave, () => true),
        ),
      ),
    ).toEqual([]);
  });

  test('nothing is set aside without a reason or a name', () => {
    const { findings, contribution } = asked([worded.felt]);
    const [first] = findings;
    if (!first) throw new Error('Nothing was asked.');
    expect(() => acknowledgementOf(first, contribution, { ...said, reason: '  ' })).toThrow(
      /^A finding is set aside only with a reason: say why in a few words\.$/,
    );
    expect(() => acknowledgementOf(first, contribution, { ...said, by: ' ' })).toThrow(/say who decided it/);
  });
});
