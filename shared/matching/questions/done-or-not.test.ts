import { describe, expect, it } from 'vitest';
import { answersTo, says } from '../invented-family.ts';
import { doneOrNot } from './done-or-not.ts';

const read = (text: string): string[] => answersTo(doneOrNot, says('school', text));

describe('that it was done', () => {
  it.each([
    ['The stair gate was fitted.', 'stair gate yes'],
    ['The boiler has been repaired.', 'boiler yes'],
    ['The beds were delivered.', 'bed yes'],
    ['The smoke alarms are now installed.', 'smoke alarm yes'],
    ['The grant was obtained.', 'grant yes'],
    ['The claim was quickly accepted.', 'claim yes'],
    ['The glasses have been supplied.', 'glasse yes'],
    ['The sample was sent off.', 'sample yes'],
    ['She got her passport.', 'passport yes'],
    ['The safety plan is in place.', 'safety plan yes'],
    ['She attended the scan.', 'scan yes'],
    ['The counselling was started.', 'counselling yes'],
  ])('is read in "%s"', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });
});

describe('that it was not done', () => {
  it.each([
    ['The stair gate was not fitted.', 'stair gate no'],
    ['The boiler has never been repaired.', 'boiler no'],
    ['The locks are yet to be fitted.', 'lock no'],
    ['The repairs were refused.', 'repair no'],
    ['The claim lapsed.', 'claim no'],
    ['The transfer fell through.', 'transfer no'],
    ['The funding is still outstanding.', 'funding no'],
    ['The counselling did not start.', 'counselling no'],
    ['The course didn’t go ahead.', 'course no'],
    ['The scan wasn’t attended.', 'scan no'],
  ])('is read in "%s"', (text, answer) => {
    expect(read(text)).toEqual([answer]);
  });

  it.each([
    ['The stair gate should be fitted.'],
    ['The stair gate will be fitted, it was not fitted.'],
    ['The stair gate is to be fitted, it was not fitted.'],
    ['They would say the stair gate was fitted.'],
    ['Ask if the stair gate was fitted.'],
    ['A stair gate was seen.'],
    ['The dog was fitted with a lead.'],
  ])('nor that it was is read in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what it is', () => {
  it.each([
    ['The non-molestation order was obtained.'],
    ['The injunction was granted.'],
    ['The order was obtained.'],
    ['The application was made.'],
  ])('is an order by any name: "%s"', (text) => {
    expect(read(text)).toEqual(['order yes']);
  });

  it.each([
    'referral',
    'letter',
    'assessment',
    'review',
    'meeting',
    'visit',
    'check',
    'test',
    'statement',
    'place',
    'programme',
  ])('is, of a %s, that of the service named, or else its own', (thing) => {
    expect(read(`The CAMHS ${thing} was done.`)).toEqual([`${thing} camhs yes`]);
    expect(read(`The ${thing} was done.`)).toEqual([`${thing} school yes`]);
    expect(read(`The ${thing} for CAMHS and probation was done.`)).toEqual([
      `${thing} camhs yes`,
      `${thing} probation yes`,
    ]);
  });

  it('is not, of other things, that of a service', () => {
    expect(read('The CAMHS scan was done.')).toEqual(['scan yes']);
  });
});
