import { describe, expect, it } from 'vitest';
import { causeClashes } from './cause-clashes.ts';
import { stretch } from './days.ts';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

/** The causes of each clash. */
const causes = (...sayings: Saying[]): string[][] =>
  causeClashes(sayings, family.names).map(({ sides }) => sides.map(({ value }) => value));
const bicycle = says('hospital', 'Ivo has a fractured wrist, fell off his bicycle.', '2026-03-07');
const stairs = (on?: string): Saying => says('school', 'Ivo has a bruise, fell down the stairs.', on);
const [one, other] = ['fell off his bicycle', 'fell down the stairs'];

describe('two causes of one injury', () => {
  it('are told within four days', () => {
    expect(causes(bicycle, stairs('2026-03-11'))).toEqual([[one, other]]);
    expect(causes(bicycle, stairs('2026-03-12'))).toEqual([]);
    expect(causes(bicycle, stairs('2026-03-03'))).toEqual([[one, other]]);
    expect(causes(bicycle, stairs('2026-03-02'))).toEqual([]);
    expect(causes(bicycle, stairs())).toEqual([]);
  });

  it('may be told of a week at most', () => {
    const of = (to: string) => ({ ...stairs(), under: [stretch('2026-03-01', to, false)] });
    expect(causes(bicycle, of('2026-03-07'))).toHaveLength(1);
    expect(causes(bicycle, of('2026-03-08'))).toEqual([]);
    const year = stretch('2026-01-01', '2026-12-31', false);
    const far = stretch('2025-03-07', '2025-03-07', true);
    expect(causes(bicycle, { ...stairs(), under: [far, year] })).toEqual([]);
    expect(causes({ ...bicycle, under: [year, far] }, stairs('2026-03-07'))).toEqual([]);
    expect(causes({ ...bicycle, under: [far, ...bicycle.under] }, stairs('2026-03-07'))).toHaveLength(1);
    expect(causes(stairs('2026-03-07'), { ...bicycle, under: [far, ...bicycle.under] })).toHaveLength(1);
  });

  it('are told by two agencies, and asked about once with all that is told of those days', () => {
    expect(causes({ ...stairs('2026-03-07'), agency: 'hospital' }, bicycle)).toEqual([]);
    const again = says('gp', 'Ivo: wrist fractured, came off his bicycle.', '2026-03-08');
    const own = says('hospital', 'Ivo’s wrist: slipped in the bath.', '2026-03-08');
    const [clash, ...more] = causeClashes([bicycle, again, own, stairs('2026-03-08')], family.names);
    expect(more).toEqual([]);
    expect([clash?.part, clash?.weight]).toEqual(['account given', 'must']);
    expect(clash?.sides.map(({ sayings }) => sayings[0]?.agency)).toEqual([
      'hospital',
      'gp',
      'hospital',
      'school',
    ]);
  });

  it('are asked about for each injury that differs', () => {
    const later = [
      says('hospital', 'Ivo has a bruise, walked into a lamp post.', '2026-05-07'),
      says('gp', 'Ivo has a bruise, hit by a football: fell over a ball.', '2026-05-07'),
    ];
    expect(causes(bicycle, stairs('2026-03-07'), ...later)).toHaveLength(2);
  });

  it('share no telling word', () => {
    const text = 'Ivo has a bruise, fell off a wall near the bicycle.';
    expect(causes(bicycle, says('school', text, '2026-03-07'))).toEqual([]);
    expect(causes(says('school', text, '2026-03-07'), bicycle)).toEqual([]);
  });

  it('are not two where both happened in one place', () => {
    const [at, playground] = [
      says('hospital', 'Ivo has a bruise, fell over at school.', '2026-03-07'),
      says('gp', 'Ivo has a bruise, fell on the playground wall.', '2026-03-07'),
    ];
    expect(causes(at, playground)).toEqual([]);
    const nursery = says('gp', 'Ivo has a bruise, fell over at nursery.', '2026-03-07');
    expect(causes(at, nursery)).toHaveLength(1);
    expect(causes(nursery, says('school', 'Ivo has a bruise, fell at pre-school.', '2026-03-07'))).toEqual(
      [],
    );
    expect(causes(says('gp', 'Ivo has a bruise, fell over in class.', '2026-03-07'), bicycle)).toHaveLength(
      1,
    );
  });
});

describe('a cause is of an injury', () => {
  it.each([
    ['a part of the body', 'Ivo fell down the stairs on his arm.', ''],
    ['an injury', 'Ivo is bruised, fell down the stairs.', ''],
    ['what stands before it', 'Ivo fell down the stairs.', 'He has a bruise.'],
  ])('by %s', (_, text, before) => {
    expect(causes(bicycle, { ...says('school', text, '2026-03-07'), before })).toHaveLength(1);
  });

  it('and not otherwise, or where the injury stands far before it', () => {
    const text = 'Ivo fell down the stairs.';
    expect(causes(bicycle, says('school', text, '2026-03-07'))).toEqual([]);
    const before = `He has a bruise. ${'Nothing else was seen by anybody that day. '.repeat(4)}`;
    expect(causes(bicycle, { ...says('school', text, '2026-03-07'), before })).toEqual([]);
  });
});

describe('whose injury it is', () => {
  const cut = (agency: string, text: string) => says(agency, text, '2026-03-05');
  const cupboard = cut('gp', 'Ms Marsh has a cut lip, walked into a cupboard.');

  it.each([
    ['the adult’s named', 'Ms Marsh has a cut lip, fell down the stairs.'],
    ['of two, the adult’s named first', 'Ms Marsh has a cut lip, Mr Kerr punched her in the hallway.'],
    ['the adult’s of whom the paragraph is', 'She has a cut lip, fell down the stairs.'],
  ])('is %s', (_, text) => {
    const saying = cut('police', text);
    const adults = text.startsWith('She') ? new Set(['person:m']) : saying.adults;
    expect(causes(cupboard, { ...saying, adults })).toHaveLength(1);
    expect(causes(bicycle, { ...saying, adults, under: bicycle.under })).toEqual([]);
  });

  it.each([
    ['two adults named together', 'Mr Kerr and Ms Marsh have cut lips, fell down the stairs.'],
    ['another adult', 'Mr Kerr has a cut lip, fell down the stairs.'],
    ['nobody', 'A cut lip, fell down the stairs.'],
    ['two children', 'Ivo and Nell have cut lips, fell down the stairs.'],
    ['a child beside the adult', 'Ms Marsh said Ivo has a cut lip, fell down the stairs.'],
  ])('is not that of %s', (_, text) => {
    expect(causes(cupboard, cut('police', text))).toEqual([]);
  });

  it('is not that of nobody, told twice', () => {
    const two = cut('gp', 'Ivo and Nell have cut lips, walked into a cupboard.');
    expect(causes(two, cut('police', 'Ivo and Nell have cut lips, fell down the stairs.'))).toEqual([]);
    expect(causes(two, cut('police', 'Ivo has a cut lip, fell down the stairs.'))).toEqual([]);
  });

  it('is the child’s named, whatever adult is named beside', () => {
    const text = 'Ms Marsh said Ivo has a bruise, fell down the stairs.';
    expect(causes(bicycle, says('school', text, '2026-03-07'))).toHaveLength(1);
  });

  it.each([
    ['Ms Marsh said that the child has a bruise, fell down the stairs.', '', 'child'],
    ['Ms Marsh: a bruise, fell down the stairs.', 'About the baby', 'child'],
    ['Ms Marsh has a bruise, fell down the stairs.', '', 'adult'],
  ])('is, in a report of one child: "%s" under "%s", of the %s', (text, heading, of) => {
    const saying = { ...says('school', text, '2026-03-07', heading), children: new Set(['child:a']) };
    expect(causes(bicycle, saying)).toHaveLength(of === 'child' ? 1 : 0);
    expect(causes({ ...cupboard, under: saying.under }, saying)).toHaveLength(of === 'child' ? 0 : 1);
  });
});
