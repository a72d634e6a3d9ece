import { expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { ageClashes } from './ages.ts';

const values = (...sayings: Saying[]): string[][] =>
  ageClashes(sayings).map(({ part, sides }) => [part, ...sides.map(({ value }) => value)]);

it.each([
  ['Her boyfriend is 17.', 'The male called Rik is believed to be 22.', ['age of a boyfriend', '17', '22']],
  ['Her girlfriend is 15.', 'Her partner was about 19.', ['age of a boyfriend', '15', '19']],
  ['The man is only thirteen.', 'An adult male, aged twenty.', ['age of a boyfriend', '13', '20']],
  ['Her boyfriend is sixteen.', 'She named a man, aged 23.', ['age of a boyfriend', '16', '23']],
])('ages differ: "%s" "%s"', (one, other, told) => {
  expect(values(says('school', one), says('police', other))).toEqual([told]);
  expect(values(says('police', other), says('school', one))).toEqual([told]);
  expect(values(says('school', one), says('police', one))).toEqual([]);
  expect(values(says('school', one), says('school', other))).toEqual([]);
  expect(values(says('school', one), { ...says('police', other), isRecord: true })).toEqual([]);
});

it('takes no count of weeks or days for an age', () => {
  expect(
    values(says('school', 'Her boyfriend is 17.'), says('gp', 'Her boyfriend was 20 weeks in prison.')),
  ).toEqual([]);
});
