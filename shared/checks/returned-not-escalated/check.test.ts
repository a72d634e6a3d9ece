import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { returnedNotEscalated } from './check.ts';

holdsExamples(returnedNotEscalated, {
  section: 'chronology',
  bad: [
    '4 November 2025: Referral to MASH, not met, returned\n2 February 2026: Second referral to MASH, NFA',
    {
      says: {
        involvement:
          'We referred on 4 Nov 2025 and were told it did not meet threshold. We made a further referral on 3 March 2026; MASH closed it.',
      },
    },
    { says: { worries: 'Three referrals have been made and all returned.' }, agency: 'health-visitor' },
    {
      says: '12/01/26: MARF sent, screened out\n13/03/26: MARF sent, no further action',
      agency: 'early-years',
      marks: 'screened out',
    },
    { says: { involvement: 'Both referrals came back with advice to offer early help.' }, agency: 'gp' },
  ],
  good: [
    '4 November 2025: Referral to MASH, returned\n2 February 2026: Referral to MASH, NFA, escalated to the team manager 5 February',
    '4 November 2025: Referral to MASH, not met, returned',
    '4 November 2025: Referral to MASH, accepted\n2 February 2026: Referral to MASH, strategy discussion',
    {
      says: {
        involvement:
          'Two referrals were returned; the head challenged this with the service manager on 9 May.',
      },
    },
    {
      says: '4 November 2025: Referral to MASH, NFA\n2 February 2026: Referral to MASH, NFA',
      answers: [['referrals-returned', 'yes', 'Both; spoken to the hub manager on 3 March']],
    },
  ],
  nearMiss: [
    { says: '4 May 2026: Assault on mother, NFA, victim withdrew\n9 May 2026: Theft, NFA', agency: 'police' },
    {
      says: {
        involvement: 'We referred on 4 Nov 2025 and it was returned.',
        chronology: '4 Nov 2025: Referral to MASH, returned',
      },
    },
    {
      says: '3 May 2026: Referral closed, threshold not met\n9 May 2026: Second referral closed',
      agency: 'social-care',
    },
  ],
});
