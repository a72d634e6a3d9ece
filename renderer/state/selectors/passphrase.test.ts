import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strengthOf } from './passphrase.ts';

const level = (passphrase: string) => strengthOf(passphrase).level;

test('what is too short says by how much', () => {
  expect(strengthOf('')).toEqual({ level: 'short', missing: 12 });
  expect(strengthOf('eleven char')).toEqual({ level: 'short', missing: 1 });
});

test('words that everybody tries, runs and repetitions stay easy to guess', () => {
  for (const easy of [
    'password1234',
    'Password2026!',
    'safeguarding1',
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'abcdefghijklmnop',
    'otterotterotter',
    'otter otter otter otter',
    'September2026!',
    'qwertyuiop1234',
  ])
    expect([easy, level(easy)]).toEqual([easy, 'weak']);
});

test('three unrelated words are fair, four are hard to guess', () => {
  expect(level('kettle marble otter')).toBe('fair');
  expect(level('kettle marble otter sleigh')).toBe('good');
  expect(level('Vq7#mz2!Rk9$w')).toBe('good');
});

test('nothing gets easier to guess by a word more', () => {
  const rank = ['short', 'weak', 'fair', 'good'];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(rank.indexOf(level(`${typed} zebrawood`))).toBeGreaterThanOrEqual(rank.indexOf(level(typed)));
    }),
  );
});
