import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, countChanges } from './compare-texts.ts';
import type { Run } from './run.ts';

const joined = (runs: Run[], leftOut: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== leftOut)
    .map(({ text }) => text)
    .join('');

/** A comparison on one line: `[-removed-]` and `{+added+}`. */
const shown = (older: string, newer: string): string =>
  compareTexts(older, newer)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const word = fc.constantFrom(
  'She',
  'said',
  'mum',
  'was',
  'late',
  'on',
  '14/02/2026',
  'Mr.',
  'Hale',
  'child’s',
  'Ünsal',
  '😀',
);
const mark = fc.constantFrom(' ', ' ', ' ', '. ', ', ', '.\n', '\n\n', '  ', '? ');
const prose = fc.array(fc.tuple(word, mark), { maxLength: 40 }).map((parts) => parts.flat().join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string());
/** A text and what an edit makes of it: a stretch of it replaced. */
const edited = fc
  .tuple(prose, prose, fc.nat(400), fc.nat(60))
  .map(([text, put, at, length]) => [text, text.slice(0, at) + put + text.slice(at + length)] as const);

test.each([
  ['any two texts', fc.tuple(anyText, anyText)],
  ['a text and its edit', edited],
])('of %s, same and added give the newer, same and removed the older', (_, pairs) => {
  fc.assert(
    fc.property(pairs, ([older, newer]) => {
      const runs = compareTexts(older, newer);
      expect(joined(runs, 'removed')).toBe(newer);
      expect(joined(runs, 'added')).toBe(older);
    }),
    { numRuns: 400 },
  );
});

test('runs are never empty, neighbours differ in kind, and removed comes before added', () => {
  fc.assert(
    fc.property(edited, ([older, newer]) => {
      const runs = compareTexts(older, newer);
      expect(runs.filter(({ text }) => text === '')).toEqual([]);
      const steps = runs.map(({ kind }, at) => `${kind} ${runs[at + 1]?.kind ?? 'end'}`);
      const wrong = new Set(['same same', 'removed removed', 'added added', 'added removed']);
      expect(steps.filter((step) => wrong.has(step))).toEqual([]);
    }),
  );
});

test('equal texts are one run, or none when they are empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(compareTexts(text, text)).toEqual(text ? [{ kind: 'same', text }] : []);
    }),
  );
});

test.each([
  [
    'a word changed within a sentence',
    'Ellis came in late. Mum was upset.',
    'Ellis came in hungry. Mum was upset.',
    'Ellis came in [-late-]{+hungry+}. Mum was upset.',
  ],
  [
    'a sentence put in',
    'Ellis came in late. Mum was upset.',
    'Ellis came in late. He had a bruise on his arm. Mum was upset.',
    'Ellis came in late. {+He had a bruise on his arm. +}Mum was upset.',
  ],
  [
    'a sentence taken out and another changed',
    'The school rang twice. Nobody answered the door on Monday.',
    'Nobody answered the door on Tuesday.',
    '[-The school rang twice. -]Nobody answered the door on [-Monday-]{+Tuesday+}.',
  ],
  [
    'a sentence rewritten is shown whole, not as crumbs',
    'The family were visited at home by two workers.',
    'Nobody has seen the children since the end of March.',
    '[-The family were visited at home by two workers.-]{+Nobody has seen the children since the end of March.+}',
  ],
  [
    'a lone word between two changes goes with them',
    'Staff saw that the big brown dog and the small cat were hungry that day.',
    'Staff saw that three tired ponies and two thin goats were hungry that day.',
    'Staff saw that [-the big brown dog and the small cat-]{+three tired ponies and two thin goats+} were hungry that day.',
  ],
  [
    'a date is one word',
    'Seen on 14/02/2026.',
    'Seen on 15/02/2026.',
    'Seen on [-14/02/2026-]{+15/02/2026+}.',
  ],
  ['a paragraph divided', 'One thing. Another.', 'One thing.\n\nAnother.', 'One thing.[- -]{+\n\n+}Another.'],
])('%s', (_, older, newer, expected) => {
  expect(shown(older, newer)).toBe(expected);
});

test('changes are counted in words', () => {
  expect(countChanges(compareTexts('Ellis came in late.', 'Ellis came in late, and hungry too.'))).toEqual({
    added: 3,
    removed: 0,
  });
});

test('two long texts that have nothing in common are still compared', () => {
  const long = (stem: string) =>
    Array.from({ length: 10_000 }, (_, at) => `${stem}${at}${at % 15 ? '' : '.'}`).join(' ');
  const runs = compareTexts(long('a'), long('b'));
  expect(runs.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  const one = compareTexts(long('a').replaceAll('.', ''), `${long('a').replaceAll('.', '')} more`);
  expect(countChanges(one)).toEqual({ added: 1, removed: 0 });
});
