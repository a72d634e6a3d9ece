import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { dueDateClashes } from './due-dates.ts';

/** The days given, at a conference of 1 June 2026. */
const days = (...sayings: Saying[]): string[] =>
  dueDateClashes(sayings, '2026-06-01').flatMap(({ sides }) => sides.map(({ value }) => value));
const other = says('social-care', 'Baby due 30 September 2026.');

describe('the day on which a baby is due', () => {
  it.each([
    ['EDD 19 August 2026.', '19 August 2026'],
    ['EDC: 19/08/2026', '19/08/2026'],
    ['Due date is given as 19/08/2026', '19/08/2026'],
    ['The baby is now due on 19 August', '19 August'],
    ['Bump due 19 August 2026', '19 August 2026'],
    ['Birth due 19 August 2026', '19 August 2026'],
    ['Unborn Marsh, due 19 August 2026', '19 August 2026'],
    ['Expected date of delivery 19 August 2026', '19 August 2026'],
    ['Expected date of birth 19 August 2026', '19 August 2026'],
    ['Expected on 19 August 2026', '19 August 2026'],
    ['She is due on 19 August 2026', '19 August 2026'],
    ['EDD as told to me by her mum 19 August 2026', '19 August 2026'],
  ])('is read in "%s"', (text, day) => {
    expect(days(says('midwifery', text), other)).toEqual([day, '30 September 2026']);
  });

  it.each([
    ['the rent', 'Rent is due 19 August 2026.'],
    ['a month', 'EDD August 2026.'],
    ['a guess', 'EDD about 19 August 2026.'],
    ['a day told before', 'Seen 19 August 2026, EDD not known.'],
    ['a day told before, and nothing after it', '19/08/2026 EDD'],
    ['a day some words on', 'EDD 40+2, scan booked, seen 19 August 2026.'],
    ['a day a longer way on', 'EDD as told to us by her aunt 19 August 2026'],
    ['the same day in other words', 'EDD 30/09/2026'],
  ])('is not %s', (_, text) => {
    expect(days(says('midwifery', text), other)).toEqual([]);
  });

  it('without a year is a day to come, in the year after the conference at most', () => {
    expect(days(says('midwifery', 'EDD 30 September'), other)).toEqual([]);
    expect(days(says('midwifery', 'EDD 4 January'), says('gp', 'EDD 4 January 2027'))).toEqual([]);
    expect(days(says('midwifery', 'EDD 2 June'), says('gp', 'EDD 2 June 2026'))).toEqual([]);
    expect(days(says('midwifery', 'EDD 31 May'), says('gp', 'EDD 31 May 2027'))).toEqual([]);
  });

  it('stands in order, with all who give it, and not from records', () => {
    const [first, third] = [says('midwifery', 'EDD 19 August 2026.'), says('gp', 'EDD 19/8/2026')];
    const [clash] = dueDateClashes([other, first, third], '2026-06-01');
    expect(clash?.sides.map(({ sayings }) => sayings.map(({ agency }) => agency))).toEqual([
      ['midwifery', 'gp'],
      ['social-care'],
    ]);
    expect(days({ ...first, isRecord: true }, other)).toEqual([]);
  });
});
