import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, type Hit } from './context.ts';

const long = `${'Nothing of note was seen that week. '.repeat(20)}Ellis had a bruise on his arm and said that mum hit him. ${'The school rang and nobody answered. '.repeat(20)}`;
const hitsOf = (text: string, ...words: string[]): Hit[] =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

test('a short text is shown whole, its hits marked', () => {
  const text = 'Ellis had a  bruise.';
  expect(contextOf(text, hitsOf(text, 'bruise'))).toEqual([
    { text: 'Ellis had a ', hit: false },
    { text: 'bruise', hit: true },
    { text: '.', hit: false },
  ]);
});

test('of a long text the stretch with most hits is shown, cut between words', () => {
  const pieces = contextOf(long, [{ start: 0, end: 7 }, ...hitsOf(long, 'bruise', 'mum')], 120);
  const shown = pieces.map(({ text }) => text).join('');
  expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['bruise', 'mum']);
  expect(shown).toMatch(/^… \S.*\S …$/);
  const words = new Set(long.split(/\s+/));
  expect(
    shown
      .slice(2, -2)
      .trim()
      .split(' ')
      .filter((word) => !words.has(word)),
  ).toEqual([]);
});

test('without hits the beginning is shown', () => {
  expect(contextOf('one two three four five', [], 14)).toEqual([
    { text: 'one two three', hit: false },
    { text: ' …', hit: false },
  ]);
});

test('a hit is always shown, and what is shown are words of the text', () => {
  const given = fc.tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.nat(),
    fc.nat(20),
    fc.integer({ min: 5, max: 80 }),
  );
  fc.assert(
    fc.property(given, ([text, at, size, length]) => {
      const start = at % text.length;
      const hit = { start, end: Math.min(text.length, start + size + 1) };
      const pieces = contextOf(text, [hit], length);
      const marked = pieces.filter((piece) => piece.hit).map((piece) => piece.text);
      expect(marked).toHaveLength(1);
      const flat = text.replace(/\s+/g, ' ');
      const others = pieces.filter((piece) => !piece.text.includes('…') && !flat.includes(piece.text.trim()));
      expect(others).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
