import { describe, expect, it } from 'vitest';
import type { Conference } from '../../domain/conference.ts';
import { invented, says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import type { Saying } from '../saying.ts';
import { birthDateClashes } from './birth-dates.ts';

const { conference } = invented;
const clashes = (sayings: readonly Saying[], of: Conference = conference, texts = {}) =>
  birthDateClashes(sayings, { conference: of, texts }, namesOf({ conference: of, texts }));
/** The days given of each person of whom they differ. */
const days = (...sayings: Saying[]): string[][] =>
  clashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
const given = (text: string): string[][] => days(says('school', text));

describe('a day of birth that is not the recorded one', () => {
  it.each([
    ['Ivo Marsh, DOB 21/03/2016', '21/03/2016'],
    ['Ivo Marsh D.O.B. 21/03/2016', '21/03/2016'],
    ['Ivo Marsh (dob: 21.03.2016)', '21.03.2016'],
    ['Ivo Marsh | date of birth | 21 March 2016', '21 March 2016'],
    ['Birth date of Ivo: 12/03/2016. Birth date of Nell, birth date 6/11/2020', '6/11/2020'],
    ['Ivo was born on 21 March 2016.', '21 March 2016'],
    ['**Ivo born** 21 March 2016', '21 March 2016'],
    ['Ivo, DOB was 21/03/2016', '21/03/2016'],
  ])('is read in "%s"', (text, day) => {
    expect(given(text)).toEqual([[day]]);
  });

  it.each([
    ['of a month', 'Ivo, born March 2015'],
    ['that is a guess', 'Ivo, born about 21 March 2016'],
    ['further on', 'Ivo was born in Leeds, on 21 March 2016 he was seen.'],
    ['a word further on', 'Ivo, born with 21 March 2016 as his due day'],
    ['before the label', '21/03/2016: asked Ivo for his DOB'],
    ['without a label', 'Ivo Marsh was seen on 21/03/2016'],
    ['of nobody', 'DOB 21/03/2016'],
    ['of two', 'Ivo and Nell, DOB 21/03/2016'],
    ['that is the recorded one', 'Ivo, DOB 12/03/2016 and Nell, DOB 5.11.2020'],
  ])('is not one %s', (_, text) => {
    expect(given(text)).toEqual([]);
  });

  it('is nothing that an agency’s own records have', () => {
    expect(days({ ...says('school', 'Ivo, DOB 21/03/2016'), isRecord: true })).toEqual([]);
    expect(days({ ...says('school', 'Ivo Marsh | 03/12/2016'), isRecord: true })).toEqual([]);
  });
});

describe('whose day it is', () => {
  it.each([
    ['Petra Marsh; Ivo, DOB 21/03/2016'],
    ['Petra Marsh | Ivo, DOB 21/03/2016'],
    ['Petra Marsh. Ivo, DOB 21/03/2016'],
    ['Petra Marsh\nIvo, DOB 21/03/2016'],
    ['DOB 21/03/2016 (Ivo)'],
    ['Ivo, DOB 21/03/2016; Nell'],
  ])('is the one’s named last before it, or at all: "%s"', (text) => {
    expect(given(text)).toEqual([['21/03/2016']]);
  });

  it('is nobody’s where the label stands alone after two names', () => {
    expect(given('Dan Holt came with Ivo. DOB 21/03/2016')).toEqual([]);
  });

  it('is, of several named, the one’s whose recorded day it is', () => {
    expect(days(says('school', 'Ivo and Nell: DOB 12/03/2016'), says('gp', 'Ivo, DOB 21/03/2016'))).toEqual([
      ['12/03/2016', '21/03/2016'],
    ]);
  });

  it('is no one’s, and so no other’s, where nobody is named', () => {
    expect(days(says('school', 'DOB 21/03/2016'), says('gp', 'DOB 22/03/2016'))).toEqual([]);
  });

  it('is the only child’s where nobody is named', () => {
    const one = { ...conference, children: conference.children.slice(0, 1) };
    const saying = { ...says('school', 'Name: as above. DOB 21/03/2016') };
    expect(clashes([saying], one)).toHaveLength(1);
    expect(clashes([{ ...saying, text: 'Dan Holt and Joel Kerr. DOB 21/03/2016' }], one)).toEqual([]);
    expect(clashes([saying])).toEqual([]);
  });
});

describe('days of birth that reports give', () => {
  it('stand in their order, with all who give them', () => {
    const sayings = [
      says('gp', 'Ivo, born 21 March 2016.'),
      says('school', 'Ivo Marsh, DOB 12/03/2016'),
      says('police', 'Ivo DOB 21/03/2016'),
    ];
    const sides = (all: readonly Saying[]) =>
      clashes(all)[0]?.sides.map((side) => side.sayings.map(({ agency }) => agency));
    expect(sides(sayings)).toEqual([['school'], ['gp', 'police']]);
    expect(sides(sayings.toReversed())).toEqual([['school'], ['police', 'gp']]);
  });

  it('may be of an adult of whom the conference has none', () => {
    const [one, other] = [says('gp', 'Dan Holt DOB 01/02/1990'), says('police', 'Dan Holt, DOB 03/02/1990')];
    expect(days(one, other)).toEqual([['01/02/1990', '03/02/1990']]);
    expect(days(one)).toEqual([]);
    expect(clashes([one, other], conference, { 'conference.json': '1990' })[0]?.beside).toEqual([]);
  });

  it('stand beside the recorded day, where its file is among the texts', () => {
    const [saying, file] = [says('gp', 'Ivo, born 21 March 2016.'), '{ "dob": "2016-03-12" }'];
    const texts = { 'b.json': file, '1.md': '2016-03-12', '0.json': '{}', 'a.json': file };
    expect(clashes([saying], conference, texts)[0]?.beside).toEqual([
      { file: 'a.json', quote: '2016-03-12', start: 10, end: 20 },
    ]);
    expect(clashes([saying])[0]?.beside).toEqual([]);
  });
});
