import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { sideClashes } from './body-sides.ts';

/** The agencies that have it on the left, and those that have it on the right. */
const sides = (...sayings: Saying[]): string[][] =>
  sideClashes(sayings).flatMap((clash) =>
    clash.sides.map((side) => side.sayings.map(({ agency }) => agency)),
  );

const left = says('hospital', 'Nell has a fracture of the left humerus.', '2026-03-01');

describe('the side of an injury', () => {
  it('is asked about where two agencies give the other, with the gravest weight', () => {
    const [clash] = sideClashes([says('gp', 'Nell has a broken right arm.', '2026-03-01'), left]);
    expect(clash?.weight).toBe('must');
    expect(clash?.sides.map(({ value, sayings }) => [value, sayings[0]?.agency])).toEqual([
      ['left', 'hospital'],
      ['right', 'gp'],
    ]);
  });

  it('is of one injury for three weeks', () => {
    expect(sides(left, says('gp', 'Nell: bruise, R arm.', '2026-03-22'))).toHaveLength(2);
    expect(sides(left, says('gp', 'Nell: bruise, R arm.', '2026-03-23'))).toEqual([]);
    expect(sides(says('gp', 'Nell: bruise, R arm.', '2026-02-07'), left)).toEqual([]);
  });

  it('is of one injury where either gives no day', () => {
    const [dated, undated] = [
      says('gp', 'Nell: bruise, R arm.', '2024-03-22'),
      says('school', 'Nell: bruise, L arm.'),
    ];
    expect(sides(undated, dated)).toEqual([['school'], ['gp']]);
    expect(sides(says('gp', 'Nell: bruise, R arm.'), left)).toEqual([['hospital'], ['gp']]);
  });

  it.each([
    ['the same side', 'Nell has a bruise to the left arm.'],
    ['another part of the body', 'Nell has a bruise to the right knee.'],
    ['two parts of the body', 'Nell has bruises to the right arm and the knee.'],
    ['both sides', 'Nell has bruises to the right arm and the left arm.'],
    ['no injury', 'Nell held up her right arm.'],
    ['no side', 'Nell has a bruise to the arm.'],
    ['another child', 'Ivo has a bruise to the right arm.'],
    ['more than one child', 'Nell and Ivo each have a bruise to the right arm.'],
  ])('leaves alone %s', (_, text) => {
    expect(sides(left, says('gp', text, '2026-03-01'))).toEqual([]);
    expect(sides(says('gp', text, '2026-03-01'), left)).toEqual([]);
  });

  it('of two children told together is nobody’s', () => {
    const both = says('gp', 'Ivo and Nell: bruise, right eye.');
    expect(sides(both, says('school', 'Ivo and Nell: bruise, left eye.'))).toEqual([]);
    expect(sides(both, says('school', 'Ivo: bruise, left eye.'))).toEqual([]);
  });

  it('may be told with several days, of which one is near', () => {
    const right = says('gp', 'Nell: bruise, R arm.', '2026-03-01');
    const old = says('school', 'x', '2025-03-01').under;
    expect(sides(left, { ...right, under: [...old, ...right.under] })).toHaveLength(2);
    expect(sides({ ...left, under: [...old, ...left.under] }, right)).toHaveLength(2);
  });

  it('may be mixed up inside one report without a question', () => {
    expect(sides(left, says('hospital', 'Nell has a broken right arm.', '2026-03-01'))).toEqual([]);
  });

  it('brings only the accounts that differ from another agency’s', () => {
    const right = says('gp', 'Nell has a broken right arm.', '2026-03-02');
    const old = says('school', 'Nell had a bruise on the left arm.', '2025-03-01');
    const ownRight = says('hospital', 'Nell: the right humerus is fractured.', '2025-03-20');
    expect(sides(old, left, right, ownRight)).toEqual([
      ['school', 'hospital'],
      ['gp', 'hospital'],
    ]);
    expect(sides(left, right, { ...old, agency: 'gp' })).toEqual([['hospital'], ['gp']]);
    expect(sides(left, right, { ...ownRight, agency: 'hospital' })).toEqual([['hospital'], ['gp']]);
  });

  it('is each child’s own', () => {
    const ivo = [says('gp', 'Ivo: bruise, left eye.'), says('school', 'Ivo has a bruised right eye.')];
    expect(sides(left, says('gp', 'Nell: bruise, R arm.', '2026-03-01'), ...ivo)).toEqual([
      ['hospital'],
      ['gp'],
      ['gp'],
      ['school'],
    ]);
  });
});

it.each([
  '1, R upper arm, outer, 4 x 2 cm',
  'R arm: 12 mm, yellowing',
  'Oval mark, R arm',
  'Petechiae on the R arm',
])('reads a body map: "%s"', (text) => {
  const of = (saying: Saying): Saying => ({ ...saying, children: new Set(['child:a']) });
  const bruise = of(says('school', 'Ivo has a bruise on his left arm.'));
  expect(sideClashes([bruise, of(says('hospital', text))])).toHaveLength(1);
  expect(sideClashes([bruise, of(says('hospital', 'R arm was raised'))])).toEqual([]);
});
