import { expect, test } from 'vitest';
import { type Child, ChildId } from '../domain/child.ts';
import { childrenByInitials, childrenNamed } from './children-named.ts';

const child = (id: string, name: string): Child => ({ id: ChildId.parse(`child:${id}`), name });
const children = [child('a', 'Ivo Marsh'), child('b', 'Nell Marsh-Lowe'), child('c', 'Unborn baby Marsh')];

test.each([
  ['I.M.', ['child:a']],
  ['IM', ['child:a']],
  ['I. Marsh', ['child:a']],
  ['MARSH I', ['child:a']],
  ['NL', ['child:b']],
  ['N.M.L.', ['child:b']],
  ['Marsh', []],
  ['I went home', []],
  ['J. Marsh', []],
])('%s as initials', (words, ids) => {
  expect(childrenByInitials(words, children)).toEqual(ids);
});

test('initials that two children share name neither', () => {
  expect(childrenByInitials('I. Marsh', [...children, child('d', 'Isa Marsh')])).toEqual([]);
});

test.each([
  ['Nell was seen', ['child:b']],
  ['the unborn child', ['child:c']],
  ['all the children', ['child:a', 'child:b', 'child:c']],
  ['Nelly the dog', []],
])('%s by name', (words, ids) => {
  expect(childrenNamed(words, children)).toEqual(ids);
});

const aside = [
  child('a', 'Christopher (Kit) Marsh'),
  child('b', 'Nell “Bee” Marsh'),
  child('c', 'Sam Lowe (junior)'),
  child('d', 'Ada Lowe (13)'),
];
test.each([
  ['Kit was seen', ['child:a']],
  ['Christopher was seen', ['child:a']],
  ['Christopher Marsh', ['child:a']],
  ['Bee was seen', ['child:b']],
  ['Sam, a junior', ['child:c']],
  ['the junior class', []],
  ['aged 13', []],
])('%s by a name that stands beside the first', (words, ids) => {
  expect(childrenNamed(words, aside)).toEqual(ids);
});

test('other names are no initials', () => {
  expect(childrenByInitials('CM', aside)).toEqual(['child:a']);
  expect(childrenByInitials('CKM', aside)).toEqual([]);
});
