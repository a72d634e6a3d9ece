import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import { termClashes } from './terms-of-orders.ts';

const lengths = (one: string, other: string): (string | undefined)[] =>
  termClashes([says('social-care', one), says('probation', other)]).flatMap(({ sides }) =>
    sides.map(({ value }) => value),
  );

describe('the length of an order that two agencies give', () => {
  it.each([
    [
      'Mr Kerr has a 12-month community order',
      'Mr Kerr: community order of 18 months',
      ['12-month', '18 months'],
    ],
    [
      'Mr Kerr, twelve month suspended sentence',
      'Mr Kerr has a suspended sentence of two years',
      ['twelve month', 'two years'],
    ],
    [
      'A restraining order for five years on Mr Kerr',
      'Mr Kerr, restraining order for one year',
      ['five years', 'one year'],
    ],
    ['Mr Kerr has a 6 month curfew', 'Mr Kerr: curfew of three months', ['6 month', 'three months']],
    [
      'Mr Kerr: licence of eighteen months',
      'Mr Kerr: licence of twenty-four months',
      ['eighteen months', 'twenty-four months'],
    ],
    [
      'Ms Marsh has a 12 month non-molestation order',
      'Ms Marsh: non-molestation order of 6 months',
      ['12 month', '6 months'],
    ],
  ])('“%s”, “%s”', (one, other, values) => {
    expect(lengths(one, other).map((value) => value?.replace(' ', '-'))).toEqual(
      values.map((value) => value.replace(' ', '-')),
    );
  });

  it.each([
    [
      'the same in other words',
      'Mr Kerr has a 12-month community order',
      'Mr Kerr: community order of one year',
    ],
    ['of two adults', 'Mr Kerr has a 12-month community order', 'Mr Holt: community order of 18 months'],
    ['of two orders', 'Mr Kerr has a 12-month community order', 'Mr Kerr: licence of 18 months'],
    ['of no length', 'Mr Kerr has a community order', 'Mr Kerr: community order of 18 months'],
    ['of anything else', 'Mr Kerr moved in 12 months ago', 'Mr Kerr moved in 18 months ago'],
  ])('is not asked where it is %s', (_, one, other) => {
    expect(lengths(one, other)).toEqual([]);
  });

  it('is asked of two agencies and not of one', () => {
    const [one, other] = ['Mr Kerr has a 12-month community order', 'Mr Kerr: community order of 18 months'];
    expect(termClashes([says('probation', one), says('probation', other)])).toEqual([]);
    const [clash] = termClashes([says('probation', one), says('police', other), says('police', one)]);
    expect(clash?.weight).toBe('should');
    expect(clash?.sides.map(({ sayings }) => sayings[0]?.agency)).toEqual(['probation', 'police']);
  });
});

it('reads an order behind the word for a sentence as itself', () => {
  const one = says('social-care', 'Mr Kerr is on a 12-month community order.');
  const other = says('probation', 'Mr Kerr: sentence community order of 18 months.');
  expect(termClashes([one, other])).toHaveLength(1);
});
