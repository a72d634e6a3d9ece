import { describe, expect, it } from 'vitest';
import { invented, says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import { birthDateClashes } from './birth-dates.ts';

/** The invented family, of whose father the conference knows the day of birth. */
const conference = {
  ...invented.conference,
  family: invented.conference.family.map((one) =>
    one.id === 'person:f' ? { ...one, dob: '1990-02-10' } : one,
  ),
};
/** The days that clash in the rows of one report. */
const days = (...rows: string[]): string[] =>
  birthDateClashes(
    rows.map((row) => says('school', row)),
    { conference, texts: {} },
    namesOf({ conference, texts: {} }),
  ).flatMap(({ sides }) => sides.map(({ value }) => value));

const [ivo, nell] = ['Ivo Marsh | 12/03/2016', 'Nell Marsh | 05/11/2020 | Little Oaks'];

describe('a day in a list of the family that is nearly the recorded one', () => {
  it.each([
    ['its day differs', '11/02/1990'],
    ['its month differs', '10/03/1990'],
    ['its year differs', '10/02/1991'],
    ['day and month are exchanged', '02/10/1990'],
  ])('is a day of birth where %s', (_, day) => {
    expect(days(ivo, nell, `Dan Holt | ${day}`)).toEqual([day]);
  });

  it.each([
    ['two parts differ', 'Dan Holt | 11/03/1990'],
    ['all differ', 'Dan Holt | 20/05/2026'],
    ['the exchanged day is of another year', 'Dan Holt | 02/10/1991'],
    ['it is a month', 'Dan Holt | February 1991'],
    ['nobody stands before it', '11/02/1990 | Dan Holt'],
    ['none is recorded', 'Joel Kerr | 11/02/1990'],
    ['it stands far from the name', `Dan Holt | ${'seen again and again '.repeat(4)} | 11/02/1990`],
    ['the row speaks of birth without being one', 'Dan Holt, birth of Nell, 11/02/1990'],
  ])('is none where %s', (_, row) => {
    expect(days(ivo, nell, row)).toEqual([]);
  });
});

describe('a day beside a name', () => {
  it('is a day of birth in a list of two others at least', () => {
    expect(days(ivo, 'Dan Holt | 11/02/1990')).toEqual([]);
    expect(days('Dan Holt | 11/02/1990')).toEqual([]);
  });

  it('is one without a list where day and month are exchanged', () => {
    expect(days('Dan Holt | 02/10/1990')).toEqual(['02/10/1990']);
    expect(days('Ivo Marsh | 03/12/2016')).toEqual(['03/12/2016']);
    expect(days('Ivo Marsh | 03/12/2015')).toEqual([]);
    expect(days('Joel Kerr | 03/12/2016')).toEqual([]);
    expect(days('Reviewed | 03/12/2016', 'Agreed | 04/12/2016')).toEqual([]);
  });

  it('is the one’s whose day it is, of two', () => {
    expect(days('Ivo and Nell | 05/11/2020', 'Nell, DOB 06/11/2020')).toEqual(['05/11/2020', '06/11/2020']);
  });

  it('is the one’s whose day it nearly is, of two', () => {
    expect(days(ivo, nell, 'Joel Kerr and Dan Holt | 11/02/1990')).toEqual(['11/02/1990']);
  });

  it('counts only with rows of the same report', () => {
    const rows = [says('school', ivo), says('gp', nell), says('gp', 'Dan Holt | 11/02/1990')];
    expect(birthDateClashes(rows, { conference, texts: {} }, namesOf({ conference, texts: {} }))).toEqual([]);
  });
});
