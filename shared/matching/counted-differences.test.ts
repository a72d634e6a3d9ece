import { describe, expect, it } from 'vitest';
import { differencesBetween } from './differences.ts';
import { told } from './invented-account.ts';

/** In what two tellings differ, by part: what each says, the same in either order. */
function differing(one: string, other: string): Record<string, string[]> {
  const [a, b] = [told({}, { text: one }), told({}, { text: other })];
  const found = Object.fromEntries(differencesBetween(a, b).map(({ part, values }) => [part, values]));
  const turned = Object.fromEntries(
    differencesBetween(b, a).map(({ part, values }) => [part, values.toReversed()]),
  );
  expect(turned).toEqual(found);
  return found;
}

describe('how many', () => {
  it.each([
    ['one tablet', 'two tablets'],
    ['three stitches', '4 stitches'],
    ['one stitch', 'two stitches'],
    ['one bruise', 'two bruises'],
    ['five cans', 'six cans'],
    ['seven marks', 'eight marks'],
    ['nine days', 'ten days'],
    ['Eleven hours', 'twelve hours'],
    ['thirteen men', 'fourteen men'],
    ['fifteen units', 'sixteen units'],
    ['seventeen cuts', 'eighteen cuts'],
    ['nineteen pills', 'twenty pills'],
    ['twenty pills', 'twenty-four pills'],
    ['thirty cigarettes', 'forty cigarettes'],
    ['FIFTY punches', 'sixty punches'],
    ['seventy units', 'eighty units'],
    ['ninety days', '91 days'],
    ['twenty five cans', 'twenty-six cans'],
    ['two times', '3 times'],
    ['two blows', '3 blows'],
    ['two people', '3 people'],
    ['two children', '3 children'],
    ['two males', '3 males'],
    ['two sutures', '3 sutures'],
    ['two Bruises', '3 bruises'],
    ['two nights', '120 nights'],
  ])('differs: %s and %s', (one, other) => {
    expect(differing(`There were ${one} there`, `He spoke of ${other}.`)).toEqual({ number: [one, other] });
  });

  it.each([
    ['sixteen tablets', '16 tablets'],
    ['Eleven hours', '11 hours'],
    ['twenty-four hours', '24 hours'],
    ['twelve bruises', '12 bruises'],
    ['twenty pills', '20 Pills'],
    ['sixty units', '60 units'],
    ['three bruises', 'four marks'],
    ['1/2 tablets', '2 tablets'],
    ['forty-five cans', '45 cans'],
    ['dirty marks', 'three marks'],
    ['two-three marks', '2 marks'],
    ['10:30 hours', '9:30 hours'],
    ['two doors', 'three doors'],
    ['one stitch', '1 stitches'],
  ])('is the same, or of another thing: %s and %s', (one, other) => {
    expect(differing(`There were ${one} there`, `He spoke of ${other}.`)).toEqual({});
  });

  it('differs of each thing that both count', () => {
    const found = differencesBetween(
      told({}, { text: 'Two bruises, three cuts, one man' }),
      told({}, { text: 'Four cuts, one bruise, one man, six cans' }),
    );
    expect(found).toEqual([
      { part: 'number', values: ['Two bruises', 'one bruise'] },
      { part: 'number', values: ['three cuts', 'Four cuts'] },
    ]);
  });
});

describe('what it is put down to', () => {
  it.each([
    ['fell from a wall', 'fell off his bicycle'],
    ['tripped over the step', 'tripped on the stair'],
    ['knocked over', 'rolled off the bed'],
    ['bitten by a dog', 'caught in the door'],
    ['dropped by his sister', 'came off the swing'],
    ['of food poisoning', 'opioid toxicity'],
    ['overdose', 'with food poisoning'],
    ['fall at school', 'the door had knocked him'],
  ])('differs: %s and %s', (one, other) => {
    const found = differing(`Seen, ${one}.`, `He was hurt, ${other}.`);
    expect(found).toEqual({ 'account given': [one, other] });
  });

  it.each([
    ['fell from a wall', 'FELL from a wall'],
    ['fell from a wall', 'has a cut'],
    ['has a cut', 'fell from a wall'],
    ['fell ill', 'fell from a wall'],
  ])('does not: %s and %s', (one, other) => {
    expect(differing(`Ivo ${one}.`, `He ${other}.`)).toEqual({});
  });
});

describe('the clock and the calendar', () => {
  it.each([
    [65, 1432, '01:05', '23:52'],
    [0, 1440, '00:00', '00:00'],
    [600, 605, '10:00', '10:05'],
  ])('shows %s and %s', (one, other, ...values) => {
    expect(differencesBetween(told({ minutes: one }), told({ minutes: other }))).toEqual([
      { part: 'time', values },
    ]);
  });

  it('says nothing of days where an account has none', () => {
    expect(differencesBetween(told({}, { days: [] }), told({}, { days: [] }))).toEqual([]);
    expect(differencesBetween(told({}, { days: [] }), told({}))).toEqual([
      { part: 'date', values: ['', '2026-03-07'] },
    ]);
  });
});
