import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { family, says } from './invented-family.ts';
import { presenceClashes } from './presence.ts';
import type { Saying } from './saying.ts';

const on = '2026-03-07';
const values = (...sayings: Saying[]): string[][] =>
  presenceClashes(sayings, family).map(({ sides }) => sides.map(({ value }) => value));
const there = says('hospital', 'Mr Kerr was at home.', on);
const away = says('police', 'Mr Kerr was elsewhere.', on);

describe('both accounts', () => {
  it('are of two agencies and of one adult', () => {
    expect(values(there, { ...away, agency: 'hospital' })).toEqual([]);
    expect(values(there, says('police', 'Ms Marsh was elsewhere.', on))).toEqual([]);
    expect(values(there, says('police', 'Ms Marsh and Mr Kerr were elsewhere.', on))).toHaveLength(1);
    expect(values(says('school', 'Ms Marsh and Mr Kerr were at home.', on), away)).toHaveLength(1);
  });

  it('are of the mother where nobody is named', () => {
    const nobody = says('police', 'She was elsewhere.', on);
    expect(values(there, nobody)).toEqual([]);
    expect(values(says('school', 'Ms Marsh was at home.', on), nobody)).toHaveLength(1);
    expect(
      presenceClashes([says('school', 'Was at home.', on), nobody], { ...family, mother: null }),
    ).toEqual([]);
  });

  it('are not of what was shared', () => {
    expect(values({ ...there, section: 'sharing' }, away)).toEqual([]);
    expect(values(there, { ...away, section: 'sharing' })).toEqual([]);
  });

  it('bring everybody who says otherwise', () => {
    const clashes = presenceClashes([there, away, { ...away, agency: 'gp' }], family);
    expect(clashes.map(({ sides }) => sides.map(({ sayings }) => sayings[0]?.agency))).toEqual([
      ['hospital', 'police', 'gp'],
    ]);
  });
});

describe('the day of both', () => {
  it('is one within two days where both are sure of it, else the same', () => {
    const of = (iso: string, isSure = true) => ({
      ...away,
      under: [stretch('2020-01-01', '2020-01-01', true), stretch(iso, iso, isSure)],
    });
    expect(values(there, of('2026-03-09'))).toHaveLength(1);
    expect(values(there, of('2026-03-10'))).toEqual([]);
    expect(values(there, of('2026-03-07', false))).toHaveLength(1);
    expect(values(there, of('2026-03-08', false))).toEqual([]);
    const both = { ...there, under: of(on).under };
    expect(values(both, { ...away, under: away.under })).toHaveLength(1);
    expect(values({ ...there, under: of(on, false).under.slice(1) }, away)).toHaveLength(1);
    expect(values({ ...there, under: [stretch('2026-03-01', '2026-03-16', false)] }, away)).toHaveLength(1);
    expect(values({ ...there, under: [stretch('2026-03-01', '2026-03-17', false)] }, away)).toEqual([]);
  });

  it.each([
    ['on Sunday', 'on Sunday', 1],
    ['on Sun', 'on Sunday', 1],
    ['on sunday', 'on Sundays', 1],
    ['on Tues', 'on Tuesday', 1],
    ['all weekend', 'on Sunday', 1],
    ['all weekend', 'on Sat', 1],
    ['on Saturday', 'all weekend', 1],
    ['all weekend', 'that weekend', 1],
    ['on Friday', 'all weekend', 0],
    ['on Wednesday', 'all weekend', 0],
    ['on Saturday', 'on Sunday', 0],
    ['on Sunday', '', 0],
    ['', 'on Sunday', 0],
    ['', '', 0],
    ['on Monday', 'on a monstrous Thursday', 0],
  ])('is one of the week: "%s", "%s"', (one, other, found) => {
    const saying = (agency: string, text: string) => says(agency, text);
    expect(
      values(
        saying('hospital', `Mr Kerr was at home ${one}.`),
        saying('police', `Mr Kerr was elsewhere ${other}.`),
      ),
    ).toHaveLength(found);
  });
});
