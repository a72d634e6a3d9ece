import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { laterThanReferral } from './check.ts';

holdsExamples(laterThanReferral, {
  section: 'chronology',
  bad: [
    '4 November 2025: Referral to MASH, lateness and no breakfast\n2 February 2026: Bruise on the left arm\n9 March 2026: Said that Gary hits mum',
    '12/01/2026: Referred to MASH\n03/02/2026: Smelt of cannabis\n17/02/2026: Found alone in the park by a neighbour',
    {
      says: '4 May 2026: Referral to social care',
      log: [
        ['2026-05-20', 'Injury', 'Burn on the back of the hand'],
        ['2026-05-28', 'Behaviour', 'Kicked and bruised another child; says dad does it to him'],
      ],
    },
    {
      says: '2 March 2026: Contact from the surgery to MASH, weight loss\n9 April 2026: Fractured wrist\n1 June 2026: Overdose of paracetamol',
      agency: 'gp',
      marks: 'Fractured',
    },
    '1 Sept 2025: Rang the duty social worker about hunger\n3 Oct 2025: Two bruises to the thigh\n5 Oct 2025: Put his hand up a girl’s skirt in the cloakroom',
  ],
  good: [
    '4 May 2026: Referral to MASH\n20 May 2026: Bruise on arm; MASH told by phone the same day\n28 May 2026: Black eye, referred to MASH',
    '4 May 2026: Referral to MASH\n20 May 2026: Parents’ evening attended',
    '3 April 2026: Bruise on arm\n5 April 2026: Burn to hand\n4 May 2026: Referral to MASH about both',
    '4 May 2026: Bruise on arm\n9 May 2026: Burn on hand',
    {
      says: '4 May 2026: Referral to MASH',
      log: [
        ['2026-05-20', 'Injury', 'Burn on the hand', 'MASH'],
        ['2026-05-28', 'Injury', 'Bruise on back', 'Social worker'],
      ],
    },
  ],
  nearMiss: [
    '4 May 2026: Referral to MASH\n20 May 2026: Bruise on arm from football',
    {
      says: '4 May 2026: Referral to MASH',
      log: [
        ['2026-05-20', 'Reward', 'Star of the week'],
        ['2026-05-28', 'Attendance', 'Late, 9.20'],
      ],
    },
    {
      says: '4 May 2026: Referral received\n20 May 2026: Bruise on arm\n29 May 2026: Black eye',
      agency: 'social-care',
    },
  ],
});
