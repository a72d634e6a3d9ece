import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { conferenceRecord } from '../../../shared/domain/conference.ts';
import { draftRecord, type Draft } from '../../../shared/domain/draft.ts';
import { differencesOf } from './differences.ts';

const conference = conferenceRecord.make({
  id: 'conference:trial',
  name: 'Trial',
  demonstration: true,
  kind: 'Initial',
  on: '2026-06-23',
  localAuthority: 'Northmoor Council',
  chair: { name: 'R. Lindqvist', role: 'Chair' },
  children: [{ id: 'child:one', name: 'Tamsin Hazel' }],
});

const words = fc.constantFrom('', 'One.', 'Two.', 'Three.');
const some = <T>(make: (name: string, text: string) => T): fc.Arbitrary<T[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), words), { selector: ([name]) => name })
    .map((all) => all.map(([name, text]) => make(name, text)));
const day = '2026-06-20';

/** Drafts of one report with any words in it and anything recorded beside them. */
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    author: words,
    texts: fc.tuple(words, words),
    fields: some((key, text) => ({ key, text })),
    answers: some((question, text) => ({ question, answer: 'no' as const, words: text, by: 'A', on: day })),
    declarations: some((topic, lookedAt) => ({ topic, lookedAt, by: 'A', on: day })),
    services: some((name, service) => ({
      id: `service:${name}`,
      person: 'child:one',
      service,
      agency: null,
      from: null,
      to: null,
      purpose: '',
      audience: 'professionals' as const,
      harmful: null,
      notToBeUsedFor: '',
    })),
    requests: some((name, concern) => ({
      id: `request:${name}`,
      to: 'gp',
      toWhom: '',
      about: '',
      concern,
      asked: '',
      by: 'A',
      on: day,
      wantedBy: null,
      reply: { kind: 'awaited' as const },
    })),
    decisions: some((name, method) => ({
      id: `disclosure:${name}`,
      reference: name,
      agency: 'school',
      when: { kind: 'exact' as const, on: day, words: day },
      what: 'A bruise',
      recipient: 'GP',
      decision: 'shared' as const,
      consentAsked: 'yes' as const,
      consentOutcome: '',
      reason: '',
      decidedBy: 'A',
      // Does not stand in the line that is printed.
      method,
    })),
    acknowledgements: some((finding, text) => ({
      finding,
      kind: 'not-so' as const,
      reason: `Because ${text}`,
      by: 'A',
      at: '2026-06-20T10:00:00.000Z',
    })),
  })
  .map(({ texts: [first, second], ...rest }) =>
    draftRecord.make({
      id: 'draft:trial',
      conference: 'conference:trial',
      agency: 'school',
      ...rest,
      sections: [
        { key: 'worries', heading: 'Worries', text: first },
        { key: 'analysis', heading: 'Analysis', text: second, child: 'child:one' },
      ],
    }),
  );

/** What a draft says, whatever the order in which its records were written down. */
const said = (draft: Draft) =>
  Object.fromEntries(
    Object.entries(draft).map(([part, value]) => [
      part,
      part !== 'sections' && Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
    ]),
  );

test('two versions of a report are compared whole: taking theirs everywhere gives theirs, nowhere gives mine', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (mine, theirs, base) => {
      const all = differencesOf({ mine, theirs, base }, conference);
      const theirsAll = all.reduce((draft, { takeTheirs }) => takeTheirs(draft), mine);
      expect(said(theirsAll)).toEqual(said(theirs));
      for (const each of all) {
        expect(each.mine).not.toEqual(each.theirs);
        expect(each.heading).not.toBe('');
      }
    }),
  );
});

test('where only one side has changed anything, that side is proposed, and going on with it loses nothing', () => {
  fc.assert(
    fc.property(drafts, drafts, (changed, base) => {
      for (const [mine, theirs, side] of [
        [changed, base, 'mine'],
        [base, changed, 'theirs'],
      ] as const)
        for (const { proposed } of differencesOf({ mine, theirs, base }, conference))
          expect(proposed).toBe(side);
    }),
  );
});
