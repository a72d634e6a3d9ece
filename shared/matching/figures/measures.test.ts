import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { weightClashes } from './measures.ts';

const values = (...sayings: Saying[]): string[][] =>
  weightClashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
const first = says('gp', 'Nell weighs 20 kg.', '2026-03-07');

describe('what a child weighs', () => {
  it.each([
    ['Nell: 12.34kg', '12.34 kg'],
    ['Nell weighed 12 kgs', '12 kg'],
    ['Nell weight 112 Kg', '112 kg'],
  ])('is read in "%s"', (text, kilos) => {
    expect(values(first, says('school', text, '2026-03-08'))).toEqual([['20 kg', kilos]]);
  });

  it.each([
    ['without a unit', 'Nell weighs 12.'],
    ['of nothing', 'Nell: 0 kg'],
    ['at birth', 'Nell was 3 kg at birth.'],
    ['of two children', 'Nell and Ivo weigh 30 kg.'],
  ])('is not read %s', (_, text) => {
    expect(values(first, says('school', text, '2026-03-08'))).toEqual([]);
    expect(values(says('school', text, '2026-03-06'), first)).toEqual([]);
    expect(values(says('school', text, '2026-03-06'), says('gp', 'Ivo weighs 20 kg.', '2026-03-07'))).toEqual(
      [],
    );
  });

  it('differs by more than a twentieth of the greater', () => {
    expect(values(first, says('school', 'Nell weighs 19 kg.', '2026-03-08'))).toEqual([]);
    expect(values(first, says('school', 'Nell weighs 18.9 kg.', '2026-03-08'))).toHaveLength(1);
    expect(values(first, says('school', 'Nell weighs 21.05 kg.', '2026-03-08'))).toEqual([]);
    expect(values(first, says('school', 'Nell weighs 21.1 kg.', '2026-03-08'))).toHaveLength(1);
  });

  it('is compared with the one after it, three weeks later at most', () => {
    const second = says('school', 'Nell weighs 24 kg.', '2026-03-28');
    const third = says('police', 'Nell weighs 16 kg.', '2026-04-10');
    expect(values(third, first, second)).toEqual([
      ['20 kg', '24 kg'],
      ['24 kg', '16 kg'],
    ]);
    expect(values(first, { ...second, under: [stretch('2026-03-29', '2026-03-29', true)] })).toEqual([]);
    expect(values(first, { ...second, under: [] })).toEqual([]);
    expect(values(first)).toEqual([]);
  });

  it('stands under the first of its days', () => {
    const two = [stretch('2026-03-10', '2026-03-10', true), stretch('2027-01-01', '2027-01-01', true)];
    expect(values({ ...says('school', 'Nell weighs 24 kg.'), under: two }, first)).toEqual([
      ['20 kg', '24 kg'],
    ]);
  });

  it('is asked about with who said it', () => {
    const other = says('school', 'Nell weighs 24 kg.', '2026-03-08');
    const [clash] = weightClashes([other, first]);
    expect([clash?.part, clash?.weight]).toEqual(['weight', 'should']);
    expect(clash?.sides.map(({ sayings }) => sayings)).toEqual([[first], [other]]);
  });
});

describe('weights in a report on two children', () => {
  const of = (saying: Saying, ...children: string[]): Saying => ({ ...saying, children: new Set(children) });
  const one = of(says('gp', 'Weight 9.4 kg.', '2026-03-05'), 'child:a');
  const two = (text: string) => of(says('health-visitor', text, '2026-03-02'), 'child:a', 'child:b');

  it('are worth a look where they can be of one child', () => {
    expect(weightClashes([one, two('Weight 10.6 kg.')]).map(({ weight }) => weight)).toEqual(['consider']);
    expect(weightClashes([one, two('Weight 11.7 kg.')])).toHaveLength(1);
    expect(weightClashes([one, two('Weight 11.8 kg.')])).toEqual([]);
  });

  it('are of nobody where neither says of whom, or of more than two', () => {
    expect(weightClashes([two('Weight 9.4 kg.'), two('Weight 10.6 kg.')])).toEqual([]);
    const three = of(two('Weight 10.6 kg.'), 'child:a', 'child:b', 'child:c');
    expect(weightClashes([one, three])).toEqual([]);
  });
});
