import { expect, test } from 'vitest';
import type { Child } from '../domain/child.ts';
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
