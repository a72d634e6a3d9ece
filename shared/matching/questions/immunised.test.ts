import { expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { immunised } from './immunised.ts';

it.each([
  ['Nell’s immunisations are up to date.', 'yes'],
  ['Nell is fully vaccinated.', 'yes'],
  ['Nell: all boosters given.', 'yes'],
  ['Nell’s jabs are complete.', 'yes'],
  ['Nell’s imms completed.', 'yes'],
  ['Nell’s immunisations are outstanding.', 'no'],
  ['Nell’s vaccinations are overdue.', 'no'],
  ['Nell: booster missed.', 'no'],
  ['Nell’s jabs: WNB twice.', 'no'],
  ['Nell’s jabs were declined.', 'no'],
  ['Nell’s imms are not up to date.', 'no'],
  ['Nell’s immunisations are incomplete.', 'no'],
  ['Nell is behind with jabs.', 'no'],
  ['Nell’s booster: did not attend.', 'no'],
])('whether immunisations are complete: "%s" %s', (text, side) => {
  expect(answersTo(immunised, says('school', text))).toEqual([`child:b ${side}`]);
});

it.each([['Nell had a jab talk.'], ['Nell’s file is up to date.'], ['Nell’s immunisation record was seen.']])(
  'nothing is said of them by "%s"',
  (text) => {
    expect(answersTo(immunised, says('school', text))).toEqual([]);
  },
);

it.each(
  eachOf(`Nell’s jabs: DNA | Nell’s jabs are late | Nell’s booster is delayed | Nell’s jabs were refused
    Nell’s jabs are not complete | Nell was not brought for jabs | Nell has not had jabs | Nell’s jabs were not given
    Nell’s booster: due since May`),
)('not all: "%s"', (text) => {
  expect(answersTo(immunised, says('school', text))).toEqual(['child:b no']);
});

it.each(eachOf('Nell’s jabs: all done | Nell’s imms: all now complete | Nell’s jabs: all had'))(
  'all: "%s"',
  (text) => {
    expect(answersTo(immunised, says('school', text))).toEqual(['child:b yes']);
  },
);
