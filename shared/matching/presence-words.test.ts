import { describe, expect, it } from 'vitest';
import { family, says } from './invented-family.ts';
import { presenceClashes } from './presence.ts';
import type { Saying } from './saying.ts';

const on = '2026-03-07';
const values = (...sayings: Saying[]): string[][] =>
  presenceClashes(sayings, family).map(({ sides }) => sides.map(({ value }) => value));
const there = says('hospital', 'Mr Kerr was at home.', on);
const away = says('police', 'Mr Kerr was elsewhere.', on);

describe('that somebody was there', () => {
  it.each([
    ['was there', 'was there'],
    ['was also there', 'was also there'],
    ['was on his own in the kitchen', 'was on his own in the kitchen'],
    ['was in bed with a cold', 'was in bed with'],
    ['was present', 'was present'],
    ['was at home', 'was at home'],
    ['was in the flat', 'was in the flat'],
    ['was in living room', 'was in living room'],
    ['was in the car', 'was in the car'],
    ['was with the children', 'was with the children'],
    ['was with baby', 'was with baby'],
    ['was alone in the bath with Nell', 'alone in the bath with'],
    ['was looking after Nell', 'looking after'],
    ['was in sole charge', 'in sole charge'],
    ['was the only adult present', 'only adult present'],
    ['said there was nobody else in', 'nobody else in'],
    ['answered the door', 'answered the door'],
    ['left her on the bed', 'left her on'],
  ])('is read in "he %s"', (words, value) => {
    expect(values(says('school', `Mr Kerr ${words}.`, on), away)[0]?.[0]?.trim()).toBe(value);
  });

  it.each(['said there is a dog', 'was seen', 'said there were none', 'ate a meal'])(
    'is not read in "he %s"',
    (words) => {
      expect(values(says('school', `Mr Kerr ${words}.`, on), away)).toEqual([]);
    },
  );

  it('is not read where it is said that he was not', () => {
    const not = says('school', 'Mr Kerr was not there.', on);
    expect(values(not, away)).toEqual([]);
    expect(values(there, not)).toEqual([['was at home', 'was not there']]);
  });
});

describe('that somebody was elsewhere', () => {
  it.each([
    ['was not there', 'was not there'],
    ['wasn’t even present', 'wasn’t even present'],
    ['was not in', 'was not in'],
    ['had gone for milk', 'had gone for'],
    ['says that he’d popped out', '’d popped out'],
    ['had nipped to town', 'had nipped to'],
    ['was at work', 'was at work'],
    ['was at mosque', 'was at mosque'],
    ['was at the shops', 'was at the shops'],
    ['was at his brother’s', 'was at his brother'],
    ['was out', 'was out'],
    ['was away', 'was away'],
    ['was abroad', 'was abroad'],
    ['was working', 'was working'],
    ['was elsewhere', 'was elsewhere'],
    ['was in Leeds', 'was in Leeds'],
    ['came home later', 'came home later'],
    ['only arrived afterwards', 'arrived afterwards'],
    ['got back in the evening', 'got back in the evening'],
  ])('is read in "he %s"', (words, value) => {
    expect(values(there, says('school', `Mr Kerr ${words}.`, on))).toEqual([['was at home', value]]);
  });

  it.each(['was in bed', 'was happy', 'had a drink', 'came with Nell'])('is not read in "he %s"', (words) => {
    expect(values(there, says('school', `Mr Kerr ${words}.`, on))).toEqual([]);
  });
});

describe('that somebody was at work', () => {
  it.each([
    ['was at work', 'did not work', 'at work', 'did not work'],
    ['was on shift', 'was not at work', 'on shift', 'not at work'],
    ['did all working nights', 'had a day off', 'working nights', 'day off'],
    ['had been working late', 'was off shift', 'working late', 'off shift'],
    ['was working', 'was not rostered', 'was working', 'not rostered'],
    ['was on shift', 'didn’t work', 'on shift', 'didn’t work'],
    ['was on shift', 'was off work', 'on shift', 'off work'],
    ['was on shift', 'had no shift', 'on shift', 'no shift'],
    ['was on shift', 'was not working', 'on shift', 'not working'],
  ])('differs: he %s, he %s', (one, other, atWork, not) => {
    const clashes = presenceClashes(
      [says('school', `Mr Kerr ${one}.`, on), says('police', `Mr Kerr ${other}.`, on)],
      family,
    ).filter(({ part }) => part === 'who was at work');
    expect(clashes.map(({ sides }) => sides.map(({ value }) => value))).toEqual([[atWork, not]]);
    expect(clashes[0]?.weight).toBe('must');
  });
});
