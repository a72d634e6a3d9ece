import Database from 'better-sqlite3-multiple-ciphers';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchOf } from './match.ts';
import { parseQuery } from './parse-query.ts';

const db = new Database(':memory:');
db.exec(
  `CREATE VIRTUAL TABLE words USING fts5(heading, text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')`,
);
const texts = [
  'Ellis had a bruise on his arm.',
  'Bruising was seen by the school; the dog was not there.',
  'The mother said that the dog did it. Zoë was upset.',
  'heading: text AND NOT OR NEAR(a b) "quoted" * ^',
];
for (const text of texts) db.prepare('INSERT INTO words (heading, text) VALUES (?, ?)').run('Worries', text);

/** The numbers of the texts (1 is the first) that a query finds. */
function found(typed: string): number[] {
  const { match, leaveOut } = matchOf(parseQuery(typed));
  if (match === null) return [];
  const expression = leaveOut === null ? match : `(${match}) NOT (${leaveOut})`;
  return db
    .prepare<[string], number>('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid')
    .pluck()
    .all(expression);
}

test.each<[string, number[]]>([
  ['bruise', [1]],
  ['bruis*', [1, 2]],
  ['zoe', [3]],
  ['ZOË', [3]],
  ['"the dog"', [2, 3]],
  ['the dog -bruising', [3]],
  ['"dog d"*', [3]],
  ['worries arm', [1]],
  ['(arm)', [1]],
  ['NEAR', [4]],
  ['heading:', [4]],
  ['"not or near"', [4]],
  ['a"b', [4]],
  ['-dog', []],
])('%s finds %j', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

test('no text that a person can type is bad grammar to the index', () => {
  const bit = fc.constantFrom(
    '"',
    "'",
    '*',
    '^',
    '(',
    ')',
    'NEAR(',
    'AND',
    'OR',
    'NOT',
    'heading:',
    '{',
    '}',
    '+',
    '-',
    ' ',
    'dog',
    '\0',
    '\ud800',
    '\udc00',
    '́',
    '한',
    ';',
    '--',
    '\\',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
    fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 400 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      expect(Array.isArray(found(text))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
