import { expect, test } from 'vitest';
import type { Child } from '../domain/child.ts';
import { subjectOf, type Line } from './head.ts';

const child = (name: string): Child => ({ id: name.toLowerCase() as Child['id'], name, dob: '2016-04-02' });
const about = (...lines: [label: string, value: string][]): string[] =>
  subjectOf(
    lines.map(([label, value]): Line => ({ label, value })),
    [],
    [child('Nia'), child('Otto')],
  );

test.each([
  [['nia'], ['Pupil', 'Nia']],
  [
    ['nia', 'otto'],
    ['Children', 'Nia and Otto'],
  ],
  [['otto'], ['Who', 'Otto B., with us since April']],
  [['otto'], ['Who this is about', 'Otto']],
  [['nia'], ['Learner', 'Nia']],
  [['nia'], ['Re', 'Nia']],
  [[], ['Who', 'Mum and the centre lead']],
  [[], ['Wholly new', 'Nia']],
] as [string[], [string, string]][])('it is of %j by its label: %j', (children, line) => {
  expect(about(line)).toEqual(children);
});

test('the label of a child goes before that of somebody', () => {
  expect(about(['Who', 'Otto was present'], ['Pupil', 'Nia'])).toEqual(['nia']);
  expect(about(['Pupil', ''], ['Who', 'Otto'])).toEqual(['otto']);
});
