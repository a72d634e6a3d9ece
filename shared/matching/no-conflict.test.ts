import { expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { invented, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const parts = (...sayings: Saying[]): (string | undefined)[] =>
  conflict(invented, [], sayings).map(({ domain }) => domain);

it.each<[string, Saying, Saying]>([
  [
    'what lies before a since',
    { ...says('social-care', 'Ms Marsh has been abstinent since May 2026.', '2026-05-01') },
    says('probation', 'Ms Marsh tested positive for cocaine.', '2026-02-03'),
  ],
  [
    'another adult',
    says('social-care', 'Mr Holt has no contact with the children.'),
    says('early-years', 'Joel Kerr collected Nell on Tuesday.'),
  ],
  [
    'a denial on both sides',
    says('health-visitor', 'There are no dogs.'),
    says('housing', 'No pets in the home.'),
  ],
  [
    'another child',
    says('gp', 'Nell weighs 12.1 kg.', '2026-03-07'),
    says('health-visitor', 'Ivo weighs 24 kg.', '2026-03-07'),
  ],
  [
    'months of growing',
    says('gp', 'Nell weighs 12.1 kg.', '2025-10-07'),
    says('health-visitor', 'Nell weighs 13.4 kg.', '2026-03-16'),
  ],
  [
    'an injury weeks later',
    says('hospital', 'Ivo has a fractured wrist, fell off his bicycle.', '2026-03-07'),
    says('school', 'Ivo has a bruise, fell down the stairs.', '2026-04-19'),
  ],
  [
    'one cause in other words',
    says('hospital', 'Ivo has a fractured wrist, came off his bicycle.', '2026-03-07'),
    says('school', 'Ivo has his wrist in plaster, fell off the bicycle.', '2026-03-09'),
  ],
  [
    'near figures',
    says('school', 'Ivo has attendance of 94.6%.'),
    says('social-care', 'School put the attendance of Ivo at 95%.'),
  ],
  [
    'an adult who is told about, not who tells',
    says('social-care', 'Ms Marsh is abstinent.'),
    says('adult-substance-misuse', 'Ms Marsh says that he drinks every night.'),
  ],
  [
    'one agency that denies for another',
    says('social-care', 'We have received no information from the nursery.'),
    says('school', 'We told social care in May.'),
  ],
])('leaves alone %s', (_, one, other) => {
  expect(parts(one, other)).toEqual([]);
});

/** Accounts that are near it and no conflict. */
const agreeing: [string, Saying, Saying][] = [
  [
    'one day of birth in two forms',
    says('school', 'Ivo, DOB 12/03/2016'),
    says('gp', 'Ivo, born 12 March 2016.'),
  ],
  [
    'an address shortened',
    says('school', 'Address of Ivo: 4 Mill Road'),
    says('gp', 'Ivo, home address 4 Mill Rd'),
  ],
  [
    'a hearing that comes round again',
    says('police', 'Heard at MARAC.', '2026-01-05'),
    says('social-care', 'MARAC held.', '2026-03-12'),
  ],
  [
    'scores half a year apart',
    says('gp', 'EPDS 8.', '2025-09-01'),
    says('health-visitor', 'EPDS 19.', '2026-03-01'),
  ],
  [
    'two injuries',
    says('hospital', 'Nell: fracture of the left arm.', '2025-03-01'),
    says('social-care', 'Nell has a broken right arm.', '2026-03-01'),
  ],
  [
    'another adult at church',
    says('hospital', 'Ms Marsh was alone with the children on Sunday.'),
    says('police', 'Mr Kerr was at church on Sunday.'),
  ],
  [
    'another day',
    says('hospital', 'Mr Kerr was at work on Monday.'),
    says('police', 'Mr Kerr was not on shift on Sunday.'),
  ],
  [
    'one quarrel told one way',
    says('social-care', 'Ivo pushed Mr Kerr.', '2026-03-05'),
    says('police', 'Ivo hit Mr Kerr.', '2026-03-05'),
  ],
  [
    'another thing that has stopped',
    says('social-care', 'Ivo is still keen on his trombone.'),
    says('school', 'Ivo has stopped coming to chess.'),
  ],
  [
    'another child missing',
    says('social-care', 'No missing episodes for Nell.'),
    says('police', 'Ivo was reported missing.'),
  ],
];

it.each(agreeing)('leaves alone %s', (_, one, other) => {
  expect(parts(one, other)).toEqual([]);
});
