import { describe, expect, it } from 'vitest';
import { conflict } from './conflict.ts';
import { invented, says } from './invented-family.ts';
import type { Saying } from './saying.ts';

const parts = (...sayings: Saying[]): (string | undefined)[] =>
  conflict(invented, [], sayings).map(({ domain }) => domain);

/** Two accounts that can not both be so, by what they are about. */
const differing: [string, Saying, Saying][] = [
  ['date of birth', says('school', 'Ivo Marsh, DOB 12/03/2016'), says('gp', 'Ivo, born 21/03/2016.')],
  ['address', says('school', 'Address of Ivo: 4 Mill Lane'), says('gp', 'Ivo, home address 14 Weir Street')],
  ['due date', says('midwifery', 'EDD 19 August 2026.'), says('social-care', 'Her baby is due 29 August.')],
  ['date', says('police', 'Heard at MARAC.', '2026-03-05'), says('social-care', 'MARAC held.', '2026-03-12')],
  ['risk score', says('police', 'DASH medium (9).'), says('domestic-abuse', 'DASH with me: 17, high.')],
  [
    'level of risk',
    says('social-care', 'The risk to Nell is low.'),
    says('camhs', 'The risk to Nell is considered high.'),
  ],
  [
    'side',
    says('hospital', 'Nell: fracture of the left humerus.'),
    says('social-care', 'Nell has a broken right arm.'),
  ],
  [
    'who was there',
    says('hospital', 'Ms Marsh was alone with the children on Sunday.'),
    says('police', 'Ms Marsh was at church on Sunday.'),
  ],
  [
    'who was at work',
    says('hospital', 'Mr Kerr was at work all weekend.'),
    says('police', 'Mr Kerr was not on shift on Sunday.'),
  ],
  [
    'who hurt whom',
    says('social-care', 'Mr Kerr says that Ivo pushed Mr Kerr.', '2026-03-05'),
    says('school', 'Ivo says that Mr Kerr struck Ivo.', '2026-03-05'),
  ],
  [
    'what goes on',
    says('social-care', 'Ivo is still keen on his trombone.'),
    says('school', 'Ivo has stopped coming to trombone.'),
  ],
  [
    'what was to be done',
    says('social-care', 'The non-molestation order was obtained in May.'),
    says('domestic-abuse', 'The application was never lodged.'),
  ],
  [
    'account given',
    says('gp', 'Ms Marsh has a cut lip, walked into a cupboard.', '2026-03-05'),
    says('police', 'Ms Marsh has a cut lip, Mr Kerr punched her.', '2026-03-05'),
  ],
  [
    'missing episodes',
    says('social-care', 'No missing episodes for Ivo.'),
    says('police', 'Ivo was reported missing.'),
  ],
  [
    'exploitation',
    says('social-care', 'No concerns of exploitation of Ivo.'),
    says('youth-justice', 'NRM made for Ivo.'),
  ],
  [
    'alcohol',
    says('social-care', 'Mr Kerr does not drink.'),
    says('gp', 'Mr Kerr has six cans of lager nightly.'),
  ],
  ['rent', says('social-care', 'There are no rent arrears.'), says('housing', 'The account is in arrears.')],
  [
    'the admission',
    says('social-care', 'Ms Marsh was an informal patient.'),
    says('adult-mental-health', 'Ms Marsh was detained.'),
  ],
  [
    'treatment',
    says('social-care', 'Ms Marsh is compliant with treatment.'),
    says('adult-mental-health', 'Two of the injections of Ms Marsh were missed.'),
  ],
  [
    'a programme',
    says('social-care', 'Mr Kerr has completed the programme.'),
    says('probation', 'Mr Kerr: 7 of 26 attended.'),
  ],
  [
    'language',
    says('social-care', 'The family speak fluent English.'),
    says('gp', 'Seen with a Polish interpreter.'),
  ],
  [
    'growth',
    says('social-care', 'The weight of Nell is fine.'),
    says('health-visitor', 'Nell is down across two lines.'),
  ],
  [
    'household',
    says('school', 'Ivo has moved in with his grandmother.'),
    says('social-care', 'All of the children live with their mother.'),
  ],
];

describe('particulars of which one account must be wrong', () => {
  it.each(differing)('%s', (part, one, other) => {
    expect(parts(one, other)).toContain(part);
    expect(parts(one)).not.toContain(part);
  });
});
