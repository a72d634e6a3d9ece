import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partnerships } from '../../test/cases/deadline-ground.ts';
import { WordingRule, wordingMarks } from './wording-rules.ts';

const rule = (given: unknown): WordingRule =>
  WordingRule.parse({ id: 'one', message: '%s', ...(given as object) });
const said = (text: string, given: unknown): string[] =>
  wordingMarks(text, [rule(given)]).map(
    ({ start, end, message }) => `${text.slice(start, end)} > ${message}`,
  );

test('existence: words that ought not to be there, the longest of those that overlap', () => {
  const felt = { shape: 'existence', message: 'Who? “%s”', tokens: ['it is felt', 'felt', '\\bfelt that'] };
  expect(said('It is felt that he felt ill.', felt)).toEqual([
    'It is felt > Who? “It is felt”',
    'felt > Who? “felt”',
  ]);
  expect(said('It is felt.', { ...felt, ignoreCase: false })).toEqual(['felt > Who? “felt”']);
});

test('substitution: the better words, then those found', () => {
  const swap = {
    shape: 'substitution',
    message: 'Use %s, not %s.',
    swap: [{ found: 'did not attend', better: 'was not brought' }],
  };
  expect(said('Robin did not attend.', swap)).toEqual([
    'did not attend > Use was not brought, not did not attend.',
  ]);
  expect(
    said('x$&y', { shape: 'substitution', message: '%s', swap: [{ found: '\\$&', better: '$&$1' }] }),
  ).toEqual(['$& > $&$1']);
});

test('occurrence: what stands too often in one stretch', () => {
  const concern = (scope: string) => ({
    shape: 'occurrence',
    token: '\\bconcerns?\\b',
    max: 1,
    scope,
    message: 'again',
  });
  const text = 'A concern and a concern. One concern.\n\nA concern.';
  expect(wordingMarks(text, [rule(concern('sentence'))]).map(({ start }) => start)).toEqual([16]);
  expect(wordingMarks(text, [rule(concern('paragraph'))]).map(({ start }) => start)).toEqual([16, 29]);
  expect(wordingMarks(text, [rule(concern('text'))]).map(({ start }) => start)).toEqual([16, 29, 41]);
});

test('conditional: an abbreviation that is nowhere spelled out', () => {
  const short = {
    shape: 'conditional',
    first: '\\b(\\p{Lu}{3,5})\\b',
    second: '\\((\\p{Lu}{3,5})\\)',
    exceptions: ['NHS'],
  };
  expect(said('The DSL and the NHS. A Multi-Agency Safeguarding Hub (MASH). MASH said.', short)).toEqual([
    'DSL > DSL',
  ]);
});

describe('the rules of the profiles', () => {
  const marks = (id: string, text: string) =>
    wordingMarks(text, partnerships[id]?.wordingRules ?? []).map(({ rule: which }) => which);
  test.each([
    ['england', 'It is felt that the home is cold.', ['it-is-felt']],
    ['england', 'The child did not attend the clinic.', ['was-not-brought']],
    ['england', 'The child was not brought. Mother did not attend the meeting.', []],
    ['northmere', 'A concern about concerning behaviour.', ['one-concern-a-sentence']],
    ['northmere', 'The MASH asked the GP.', ['abbreviation-spelled-out']],
    ['kestrel-vale', 'Her lifestyle choices were discussed.', ['victim-words']],
    ['saltmarsh', 'The case conference was moved.', ['meeting-words']],
    ['saltmarsh', 'The family safety meeting was moved.', []],
  ])('%s: %s', (id, text, found) => {
    expect(marks(id, text)).toEqual(found);
  });
});

test('marks are places in the text, in its order, whatever the text', () => {
  const rules = Object.values(partnerships).flatMap(({ wordingRules }) => wordingRules);
  const words = fc.constantFrom(
    'concern',
    'it is felt',
    'DNA’d',
    'MASH',
    '(MASH)',
    '.',
    '\n\n',
    'The child did not attend',
    '💬',
    'Mum',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const marks = wordingMarks(text, rules);
      for (const { start, end } of marks) expect(start >= 0 && end > start && end <= text.length).toBe(true);
      expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b));
    }),
  );
});
