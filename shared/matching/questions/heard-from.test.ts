import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { heardFrom } from './heard-from.ts';

const read = (text: string, agency = 'gp'): string[] => answersTo(heardFrom, says(agency, text));

describe('what was passed on between agencies', () => {
  it.each([
    ['We have had no information from school.'],
    ['School did not tell us of any concerns.'],
    ['Nothing was received from school.'],
    ['We never heard from school.'],
    ['School: none of the referrals came.'],
    ['We were not told by school.'],
    ['There were no letters from school.'],
    ['School has not been in touch.'],
  ])('is denied of the one that did not hear: "%s"', (text) => {
    expect(read(text)).toEqual(['gp<school no']);
  });

  it.each([
    ['We told school.'],
    ['I raised it with school.'],
    ['School was informed.'],
    ['We rang school.'],
    ['We wrote to school.'],
    ['We e-mailed school.'],
    ['School is aware.'],
    ['School knows.'],
    ['School was notified.'],
    ['We shared it with school.'],
    ['It was passed on to school.'],
    ['We referred him to school.'],
  ])('is said of the one that was told: "%s"', (text) => {
    expect(read(text)).toEqual(['school<gp yes']);
  });

  it('is said of each other agency once', () => {
    expect(read('We told school and police; school was told again.')).toEqual([
      'school<gp yes',
      'police<gp yes',
    ]);
    expect(read('We told the GP.')).toEqual([]);
    expect(read('We told the mother.')).toEqual([]);
  });

  it('is neither where nothing is said of it', () => {
    expect(read('School knew: the hall of the school is not far.')).toEqual([]);
    expect(read('Not at school.')).toEqual([]);
  });
});

it.each(
  eachOf(`No contact from school | No reports from school | No worry was raised by school | No worries from school
    We were not informed by school | School has not raised it | We were not notified by school`),
)('nothing heard: "%s"', (text) => {
  expect(read(text)).toEqual(['gp<school no']);
});

it.each(
  eachOf(`We reported it to school | We phoned school | School was made aware | It is known to school
    School have the letter | School have her letter | School have his letter | School have our letter
    We passed it: passed to school`),
)('told: "%s"', (text) => {
  expect(read(text)).toEqual(['school<gp yes']);
});
