import { describe, expect, it } from 'vitest';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { countClashes } from './counts.ts';

const clashes = (...sayings: Saying[]) => countClashes(sayings, family.names);
const values = (...sayings: Saying[]): string[][] =>
  clashes(...sayings).map(({ sides }) => sides.map(({ value }) => value));

/** Counts by the agency whose doing they are and by social care or the GP, that differ. */
const counted: [part: string, agency: string, own: string, other: string, values: string[]][] = [
  ['police incidents', 'police', 'Six incidents since May.', 'Police report two call-outs.', ['6', '2']],
  [
    'police incidents',
    'police',
    '7 domestic incidents.',
    'Police came to three verbal domestic incidents.',
    ['7', '3'],
  ],
  [
    'police incidents',
    'police',
    'Incidents at the address (4 in a year).',
    'Police call-outs: 9',
    ['4', '9'],
  ],
  [
    'police incidents',
    'police',
    'Attended the flat (5 over two years).',
    'Arguments reported to police, once',
    ['5', '1'],
  ],
  ['police incidents', 'police', 'Calls to the address: twice', 'Police attendances: four', ['2', '4']],
  ['complaints', 'housing', 'Three noise complaints.', 'Housing had one complaint.', ['3', '1']],
  ['suspensions', 'school', 'No suspensions.', 'School told us of five fixed-term suspensions.', ['0', '5']],
  ['suspensions', 'school', '2 further exclusions.', 'School: eight exclusions.', ['2', '8']],
  [
    'missing episodes',
    'police',
    'Ten missing episodes.',
    'Police hold 3 recent missing reports.',
    ['10', '3'],
  ],
  [
    'emergency attendances',
    'hospital',
    '11 ED attendances.',
    'The hospital has nine A&E attendances.',
    ['11', '9'],
  ],
  [
    'emergency attendances',
    'hospital',
    'Seven emergency department attendances.',
    'Hospital: 12 recent ED attendances.',
    ['7', '12'],
  ],
];

describe('how often something was', () => {
  it.each(counted)('differs: %s of %s', (part, agency, own, other, sides) => {
    const all = clashes(says(agency, own), says('gp', other)).filter((clash) => clash.part.endsWith(part));
    expect(all.map((clash) => clash.sides.map(({ value }) => value))).toEqual([sides]);
    expect(all[0]?.ask).toBe(`How many ${part} were there? The numbers differ.`);
  });

  it('differs: referrals to social care', () => {
    const [care, school] = [
      says('social-care', 'There have been four previous referrals.'),
      says('school', 'Social care had two referrals from us.'),
    ];
    expect(values(care, school)).toEqual([['4', '2']]);
    expect(values(care, says('school', 'Social care had 100 earlier contacts.'))).toEqual([['4', '100']]);
  });

  it.each([
    ['the same number in figures', 'Police report 6 call-outs.'],
    ['the count of another agency', 'There were two incidents at nursery.'],
    ['no count', 'Police report some call-outs.'],
    ['part of a day', 'Police log 12/2 incidents.'],
    ['part of a time', 'Police at 10:2 incidents.'],
    ['something else', 'Police came with two dogs.'],
  ])('is not asked about for %s', (_, text) => {
    expect(values(says('police', 'Six incidents since May.'), says('gp', text))).toEqual([]);
  });

  it('is asked about only where the agency whose doing it is has a number', () => {
    const [school, gp] = [
      says('school', 'Police came to three incidents.'),
      says('gp', 'Police: two call-outs.'),
    ];
    expect(values(school, gp)).toEqual([]);
    expect(values(says('police', 'Six incidents.'))).toEqual([]);
    expect(values(says('police', 'Six incidents.'), says('police', 'Two incidents.'))).toEqual([]);
  });

  it('agrees with any number that the agency itself gives', () => {
    const own = [says('police', 'Six incidents since May.'), says('police', 'Two incidents in June.')];
    expect(values(...own, says('gp', 'Police report two call-outs.'))).toEqual([]);
    expect(
      values(...own, says('gp', 'Police report two call-outs.'), says('school', 'Police: 9 call-outs.')),
    ).toEqual([['6', '2', '9']]);
  });

  it('may be told of several agencies in one sentence', () => {
    const both = 'Police and housing report two call-outs.';
    expect(values(says('police', 'Six incidents since May.'), says('gp', both))).toEqual([['6', '2']]);
  });

  it('is not read from rows of records', () => {
    const own = says('police', 'Six incidents since May.');
    const gp = says('gp', 'Police report two call-outs.');
    expect(values({ ...own, isRecord: true }, gp)).toEqual([]);
    expect(values(own, { ...gp, isRecord: true })).toEqual([]);
  });

  it('is asked about with who said it', () => {
    const [own, gp] = [
      says('police', 'Six incidents since May.'),
      says('gp', 'Police report two call-outs.'),
    ];
    expect(clashes(gp, own)[0]?.sides.map(({ sayings }) => sayings)).toEqual([[own], [gp]]);
  });
});

it('does not take the number of a part of a report for a count', () => {
  const heading = { ...says('police', '2 Incidents, 12 months'), heading: '2 Incidents, 12 months' };
  const own = says('police', 'Domestic calls to the address: 4.');
  const other = says('social-care', 'Domestic arguments, two in the last year');
  expect(countClashes([own, other, heading], family.names)).toHaveLength(1);
  expect(countClashes([own, other, { ...heading, heading: 'Incidents' }], family.names)).toEqual([]);
});
