import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { invented as caseFile, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const parts = (...sayings: Saying[]): (string | undefined)[] =>
  conflict(caseFile, [], sayings).map(({ domain }) => domain);

describe('accounts that can not all be so', () => {
  it.each<[string, Saying, Saying]>([
    [
      'household',
      says('social-care', 'Mr Kerr moved out and is no longer part of the household.'),
      says('housing', 'Mr Kerr told me that he has been living there throughout.'),
    ],
    [
      'household',
      says('social-care', 'Nobody else lives in the home.'),
      says('school', 'Ivo has a new lodger sleeping in the lounge.'),
    ],
    [
      'contact',
      says('social-care', 'Mr Holt has no contact with the children.'),
      says('early-years', 'Dan Holt collected Nell on Tuesday.'),
    ],
    [
      'substance use',
      says('social-care', 'Ms Marsh is abstinent and says that she no longer uses.'),
      says('probation', 'Ms Marsh tested positive for cocaine.'),
    ],
    [
      'sleeping arrangements',
      says('health-visitor', 'The children have separate bedrooms.'),
      says('housing', 'I saw a mattress on the floor which the children share.'),
    ],
    [
      'animals',
      says('health-visitor', 'There are no dogs.'),
      says('police', 'Officers were met by a large dog.'),
    ],
    [
      'account given',
      says('hospital', 'Ivo has a fractured wrist, fell off his bicycle.', '2026-03-07'),
      says('school', 'Ivo has his wrist in plaster, fell down the stairs.', '2026-03-09'),
    ],
    [
      'account given',
      says('school', 'Mum was poorly with food poisoning.', '2026-03-07'),
      says('hospital', 'Ms Marsh took an overdose.', '2026-03-07'),
    ],
    [
      'where the children were',
      says('police', 'Both children were in the house.', '2026-03-07'),
      says('gp', 'The children were with their grandmother.', '2026-03-07'),
    ],
    [
      'service',
      says('school', 'CAMHS are working with Ivo.'),
      says('gp', 'The referral to CAMHS was rejected.'),
    ],
    [
      "the child's speech",
      says('health-visitor', 'Nell is pre-verbal.'),
      says('early-years', 'Nell told Jo: "I do not like it when they shout".'),
    ],
    [
      'weight',
      says('gp', 'Nell weighs 12.1 kg.', '2026-03-07'),
      says('health-visitor', 'Nell weighs 13.4 kg.', '2026-03-16'),
    ],
    [
      'attendance',
      says('school', 'Ivo has attendance of 84%.'),
      says('social-care', 'School put the attendance of Ivo at 95%.'),
    ],
    [
      'address',
      says('social-care', 'We have no current address for Mr Holt.'),
      says('probation', 'Mr Holt rents a flat at 12 Weir Street.'),
    ],
    [
      'home conditions',
      says('health-visitor', 'The home was clean and tidy.'),
      says('housing', 'The kitchen floor was dirty.'),
    ],
    [
      'engagement',
      says('gp', 'Ms Marsh attends all her appointments.'),
      says('midwifery', 'Ms Marsh did not attend on three dates.'),
    ],
    [
      'medication',
      says('social-care', 'Ms Marsh takes her medication.'),
      says('gp', 'Ms Marsh: sertraline last collected in March.'),
    ],
    [
      'storage of medicines',
      says('social-care', 'Medicines are stored safely.'),
      says('adult-substance-misuse', 'The box is broken.'),
    ],
    [
      'a court order',
      says('social-care', 'The order is in place.'),
      says('police', 'The order lapsed in 2024.'),
    ],
    [
      'what was passed on',
      says('social-care', 'We have received no information from the school.'),
      says('school', 'We told social care in May.'),
    ],
  ])('%s', (part, one, other) => {
    expect(parts(one, other)).toContain(part);
    expect(parts(one)).toEqual([]);
    expect(parts(other)).toEqual([]);
  });

  it('finds a percentage that its own count does not come to', () => {
    expect(parts(says('school', 'Ivo: attendance 94%, 150 of 200 sessions.'))).toContain('attendance');
    expect(parts(says('school', 'Ivo: attendance 75%, 150 of 200 sessions.'))).toEqual([]);
  });

  it('comes to the same in whatever order things are said', () => {
    const all = [
      says('social-care', 'Mr Kerr moved out and is no longer part of the household.'),
      says('housing', 'Mr Kerr told me that he has been living there throughout.'),
      says('social-care', 'Mr Holt has no contact with the children.'),
      says('early-years', 'Dan Holt collected Nell on Tuesday.'),
      says('health-visitor', 'There are no dogs.'),
      says('police', 'Officers were met by a large dog.'),
    ];
    const ids = (sayings: readonly Saying[]) =>
      conflict(caseFile, [], sayings).map(({ id, evidence }) => ({ id, evidence }));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(ids(all));
      }),
    );
  });
});
