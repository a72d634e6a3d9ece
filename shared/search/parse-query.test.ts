import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';

/** What a query holds, empty things left out. */
const short = (query: Query) =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
const word = (text: string, more: { prefix?: boolean; not?: boolean } = {}) => ({
  text,
  prefix: false,
  not: false,
  ...more,
});
const chosen = (value: string, not = false) => ({ value, not });

test.each<[string, object]>([
  ['', {}],
  ['bruise arm', { terms: [word('bruise'), word('arm')] }],
  ['"hit by mum"', { terms: [word('hit by mum')] }],
  ['“hit by mum', { terms: [word('hit by mum')] }],
  ['bruis*', { terms: [word('bruis', { prefix: true })] }],
  ['"social wor"*', { terms: [word('social wor', { prefix: true })] }],
  [
    'bruise -dog -"by accident"',
    { terms: [word('bruise'), word('dog', { not: true }), word('by accident', { not: true })] },
  ],
  ['well-being 10:30 child’s', { terms: [word('well-being'), word('10:30'), word('child’s')] }],
  ['bruise AND arm', { terms: [word('bruise'), word('arm')] }],
  ['AND NOT SEEN SINCE', { terms: ['AND', 'NOT', 'SEEN', 'SINCE'].map((text) => word(text)) }],
  ['agency:school', { agencies: [chosen('school')] }],
  ['Agency: HV', { agencies: [chosen('health-visitor')] }],
  ['agency:"children’s social"', { agencies: [chosen('social-care')] }],
  ['agency:"health visitor"', { agencies: [chosen('health-visitor')] }],
  ['agency:school-nurse', { agencies: [chosen('school-nurse')] }],
  ['-agency:gp bite', { terms: [word('bite')], agencies: [chosen('gp', true)] }],
  ['agency:faith-group', { agencies: [chosen('faith-group')] }],
  ['child:Élise in:Rowan', { children: [chosen('elise')], conferences: [chosen('rowan')] }],
  ['kind:events kind:Decision', { kinds: [chosen('event'), chosen('decision')] }],
  ['before:2026-03', { before: '2026-03-01' }],
  ['after:2026-03', { after: '2026-03-31' }],
  ['after:02/2026', { after: '2026-02-28' }],
  ['after:14/02/2026 before:2027', { after: '2026-02-14', before: '2027-01-01' }],
  ['before:"14 March" x', { terms: [word('x')], before: '2026-03-14' }],
  ['before:2026 before:2025-06', { before: '2025-06-01' }],
])('%s', (typed, expected) => {
  expect(short(parseQuery(typed, '2026-06-23'))).toEqual(expected);
});

test.each<[string, string, object]>([
  [
    'kind:foo',
    'kind:foo is not understood: kind: takes event, contribution, decision, conference, draft or log.',
    {},
  ],
  [
    'before:soon x',
    'before:soon is not a date: write before:2026-03 or before:14/02/2026.',
    { terms: [word('x')] },
  ],
  ['before:2026-02-30', 'before:2026-02-30 is not a date: write before:2026-03 or before:14/02/2026.', {}],
  ['-before:2026', '-before:2026 is not understood: write after: in place of -before:.', {}],
  [
    'before:2025 after:2026',
    'Nothing can be before the one day and after the other: look at before: and after:.',
    { before: '2025-01-01', after: '2026-12-31' },
  ],
  ['agency:"!"', 'Write what is meant after agency:.', {}],
  ['agency:', 'Write what is meant after agency:.', {}],
  [
    'agancy:school',
    'agancy: is not a filter: write agency:, child:, kind:, before:, after: and in:, or put the words in quotes.',
    { terms: [word('agancy school')] },
  ],
  [
    'bruise OR bite',
    'OR is not understood: all words are looked for together; search once for each.',
    { terms: [word('bruise'), word('bite')] },
  ],
  [
    'bruise NOT bite',
    'NOT is not understood: write a minus before the word to leave out, as in -dog.',
    { terms: [word('bruise'), word('bite')] },
  ],
  [
    'br*se',
    'A * can only stand at the end: br*se was looked for as br*.',
    { terms: [word('br', { prefix: true })] },
  ],
  ['x *', 'A * stands behind the beginning of a word, as in bruis*.', { terms: [word('x')] }],
  [
    '-dog',
    'Add a word to look for: a minus only leaves out, as in bruise -dog.',
    { terms: [word('dog', { not: true })] },
  ],
])('%s: %s', (typed, sentence, rest) => {
  expect(short(parseQuery(typed))).toEqual({ ...rest, notUnderstood: sentence });
});

test('a pasted text is looked for by its first words, and says so', () => {
  const query = parseQuery('one two three '.repeat(500));
  expect(query.terms).toHaveLength(32);
  expect(query.notUnderstood).toContain('first 1000 characters');
});

test('whatever is typed is read, and says at most one sentence', () => {
  const bit = fc.constantFrom(
    'agency:',
    'child:',
    'before:',
    'kind:',
    '-',
    '"',
    '“',
    '*',
    ' ',
    'OR',
    '2026-03',
    'a',
    ':',
    '\0',
    '\ud800',
    '(',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { notUnderstood, terms } = parseQuery(text);
      expect(notUnderstood ?? '').not.toContain('\n\n');
      expect(terms.every((term) => term.text.trim() !== '')).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
