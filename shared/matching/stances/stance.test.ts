import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import { shareOf } from './share.ts';
import { stanceClashes } from './stance-clashes.ts';
import { topics } from './topics.ts';

it.each([
  ['4 of 9', 4 / 9],
  ['36 out of 44 sessions', 36 / 44],
  ['38 / 50', 0.76],
  ['two of the three', 2 / 3],
  ['none of her twelve', 0],
  ['one of four', 0.25],
  ['five of six', 5 / 6],
  ['seven of eight', 7 / 8],
  ['ten of eleven', 10 / 11],
  ['nine of ten', 0.9],
  ['Of nine contacts offered she has come to four', 4 / 9],
  ['Offered 8, kept 4', 0.5],
  ['of 10 clinics he was brought, attended 5', 0.5],
  ['93.1% of mornings', 0.931],
  ['80 per cent', 0.8],
  ['93% (38 of 50)', 0.76],
] as const)('“%s” is a share of %s', (text, share) => {
  expect(shareOf(text)).toBeCloseTo(share, 6);
});

it.each(['3/10', 'all of them'])('“%s” is no share', (text) => {
  expect(shareOf(text)).toBeNull();
});

/** A topic, what one agency says well of it, and what another says ill. */
const examples: readonly (readonly [part: string, well: string, ill: string])[] = [
  ['attendance at school or nursery', 'Ivo’s attendance is holding up', 'Ivo was absent again'],
  ['attendance at school or nursery', 'Ivo’s attendance is 97%', 'Ivo’s attendance was 82%'],
  ['attendance at school or nursery', 'Ivo’s attendance: 95%', 'Ivo’s attendance: 89.9%'],
  ['appointments', 'Nell has attended her clinics', 'Nell’s appointments were missed'],
  ['an adult’s appointments', 'Ms Marsh has attended her clinics', 'Ms Marsh’s appointments were missed'],
  [
    'an adult’s appointments',
    'Ms Marsh, appointments: 10 of 10',
    'Of nine antenatal contacts Ms Marsh has come to four',
  ],
  ['the home', 'The house was tidy', 'Faeces on the kitchen floor'],
  ['where a child sleeps', 'Nell has her own bed', 'Nell sleeps with mum'],
  ['who lives or stays there', 'He does not live at the flat', 'He was staying at the flat'],
  ['drugs', 'Mr Kerr no longer uses cannabis', 'Mr Kerr was smoking cannabis'],
  ['drinking', 'Mr Kerr has a beer at weekends', 'Mr Kerr was smelling of alcohol'],
  ['the plan', 'The course was completed', 'Two missed sessions of the course'],
];

describe('what one account speaks well of and another does not', () => {
  it.each(examples)('is asked of %s: “%s”, “%s”', (part, well, ill) => {
    const clash = stanceClashes([says('school', well), says('gp', ill)]).find((one) => one.part === part);
    expect(clash?.sides.map(({ value, sayings }) => [value, sayings.map(({ agency }) => agency)])).toEqual([
      ['well', ['school']],
      ['not well', ['gp']],
    ]);
    expect(clash?.weight).toBe('consider');
    expect(stanceClashes([says('school', ill), says('gp', ill)])).toEqual([]);
    expect(stanceClashes([says('school', well), says('gp', well)])).toEqual([]);
  });

  it('has an example for every topic', () => {
    expect(new Set(examples.map(([part]) => part))).toEqual(new Set(topics.map(({ part }) => part)));
  });

  it.each([
    ['a share that is neither', 'Ivo’s attendance is 97%', 'Ivo’s attendance is 92%'],
    ['both at once', 'The house was tidy', 'The house was tidy but for the rubbish'],
    ['a share where shares say nothing', 'The house was tidy', '4 of 9 houses'],
  ])('is not asked of %s', (_, well, other) => {
    expect(stanceClashes([says('school', well), says('gp', other)])).toEqual([]);
  });

  it('is the other way round where it is denied', () => {
    expect(
      stanceClashes([says('school', 'The house was not tidy'), says('gp', 'A tidy house')]),
    ).toHaveLength(1);
    expect(
      stanceClashes([says('school', 'No rubbish in the house'), says('gp', 'Rubbish in the house')]),
    ).toHaveLength(1);
  });
});
