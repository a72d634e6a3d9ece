import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('groups things by their keys, keys in order, things as they came', () => {
  expect(grouped(['pear', 'fig', 'apple', 'plum'], (word) => String(word.length))).toEqual([
    ['3', ['fig']],
    ['4', ['pear', 'plum']],
    ['5', ['apple']],
  ]);
});
