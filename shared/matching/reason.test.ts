import { expect, it } from 'vitest';
import { list, shared } from './reason.ts';

it('words are given in order, without the mark of an idea', () => {
  expect(list(['window', '=door', 'a=b'])).toBe('a=b, door, window');
});

it('two sets share what both have, in either order', () => {
  const [few, many] = [new Set(['a', 'b']), new Set(['c', 'b', 'a'])];
  expect(shared(few, many).sort()).toEqual(['a', 'b']);
  expect(shared(many, few).sort()).toEqual(['a', 'b']);
  expect(shared(few, new Set(['c']))).toEqual([]);
});
