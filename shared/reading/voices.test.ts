import { expect, test } from 'vitest';
import type { Child } from '../domain/child.ts';
import type { Speakers } from './speaker.ts';
import { voicesIn } from './voices.ts';

const nia: Child = { id: 'child:nia' as Child['id'], name: 'Nia Bell', dob: '2016-04-02' };
const said = (text: string): string[] =>
  voicesIn(
    { file: 'school.md', text, start: 0, end: text.length, pieces: [[0, 0, text.length]] },
    { children: [nia], subject: [nia.id], family: [], reference: '2026-05-01', isChildsSection: false },
  ).map(({ words }) => words.text);

test('the words of a child are hers, whether she said or wrote them', () => {
  expect(said('On 3 May 2026 Nia said, "I sleep on the landing."')).toEqual(['I sleep on the landing.']);
  expect(said('She wrote "please come back" on the card.')).toEqual(['please come back']);
  expect(said('She pointed at the sign and said, "That is rude."')).toEqual(['That is rude.']);
});

test.each([
  'The sign on her door says "Keep out".',
  'Nia stood by a poster in the hall, which said "Kindness counts".',
  'Her T-shirt said "World champion".',
])('what hangs somewhere to be read is nobody’s voice: %s', (text) => {
  expect(said(text)).toEqual([]);
});

const otto: Child = { id: 'child:otto' as Child['id'], name: 'Otto Bell', dob: '2014-04-02', sex: 'M' };
const donna = {
  id: 'p1',
  name: 'Donna Bell',
  relationship: 'Mother',
} as unknown as Speakers['family'][number];
/** The words that are taken for a child's, each with whose they are, where the mother is known by name. */
const spoken = (text: string): string[] =>
  voicesIn(
    { file: 'school.md', text, start: 0, end: text.length, pieces: [[0, 0, text.length]] },
    {
      children: [{ ...nia, sex: 'F' }, otto],
      subject: [nia.id, otto.id],
      family: [donna],
      reference: '2026-05-01',
      isChildsSection: false,
    },
  ).map(({ child, words }) => `${child}: ${words.text}`);

test.each([
  ['a byname', 'This is about Otto "Ottie" Bell.'],
  ['a form', 'Nia is at school. The form of April 26 says "when home".'],
  [
    'an adult who came with a child',
    'Donna came to the office with Nia. Said "he shouts if I open the post".',
  ],
  ['a grandmother by her letters', 'Nia is seen. PGM is the rock of the family, says she is "always there".'],
  ['an adult by a short name', 'We have not met Nia. Gav says that she is "still my baby".'],
  ['somebody whom the pronoun rules out', 'Otto was there. She said "it is always like this".'],
])('%s is no child who speaks: %s', (_, text) => {
  expect(spoken(text)).toEqual([]);
});

test.each([
  [
    'the one of whom it goes on',
    'Otto came to the office with Nia. Said "he shouts at us".',
    'child:otto: he shouts at us',
  ],
  [
    'the one whom the pronoun fits',
    'Otto was there. He said "it is always like this".',
    'child:otto: it is always like this',
  ],
  [
    'a child after a pronoun of old',
    'We talked with Nia. She said "I want to go home".',
    'child:nia: I want to go home',
  ],
])('%s speaks: %s', (_, text, words) => {
  expect(spoken(text)).toEqual([words]);
});
