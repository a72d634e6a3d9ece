import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { nfaWithoutReason } from './check.ts';

holdsExamples(nfaWithoutReason, {
  agency: 'police',
  section: 'chronology',
  bad: [
    { says: '4 May 2026: Assault on partner, NFA', marks: 'NFA' },
    '9 May 2026: Arrested for assault, no further action',
    { says: { involvement: 'He was arrested in March and not charged.' }, asks: 'reason' },
    { says: { worries: 'Police took no further action over the burn.' }, agency: 'school' },
    { says: '12/01/2026: Crime recorded, filed undetected', received: true },
  ],
  good: [
    '4 May 2026: Assault on partner, NFA, victim did not support a prosecution; risk to the children remains',
    '9 May 2026: Arrested, no further action due to insufficient evidence',
    { says: { worries: 'Referral to MASH on 4 May, NFA.' }, agency: 'school' },
    '12 May 2026: Charged with assault, court on 3 June',
    {
      says: { worries: 'The police took no further action because nobody would make a statement.' },
      agency: 'gp',
    },
  ],
  nearMiss: [
    { says: 'The clinic needs no further action on the rash.', agency: 'gp' },
    '4 May 2026: Missing report, returned home',
    { says: { worries: 'School took no further action on the homework.' }, agency: 'school' },
  ],
});
