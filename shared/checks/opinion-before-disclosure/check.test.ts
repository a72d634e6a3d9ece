import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { opinionBeforeDisclosure } from './check.ts';

holdsExamples(opinionBeforeDisclosure, {
  section: 'chronology',
  bad: [
    {
      says: '4 May 2026: Examined, bruise consistent with a fall from a bike\n20 May 2026: Told her teacher that Gary hit her with a belt',
      agency: 'hospital',
      asks: 'older',
    },
    { says: { worries: 'The paediatrician thought that the burn was accidental.' }, asks: 'basis' },
    {
      says: '12/01/2026: Dr Shah, injury in keeping with explanation\n03/02/2026: Said dad pushed her down the stairs',
      agency: 'gp',
      marks: 'pushed her',
    },
    {
      says: { development: 'Fracture felt to be accidental injury by the consultant.' },
      agency: 'health-visitor',
    },
    {
      says: '1 March 2026: Marks not explained by the fall\n2 April 2026: Disclosed that mum grabbed her',
      agency: 'social-care',
      received: true,
      asks: 'older',
    },
  ],
  good: [
    {
      says: '4 May 2026: Examined, bruise consistent with a fall; the doctor had the school’s log and the photographs',
      agency: 'hospital',
    },
    '4 May 2026: Bruise on arm',
    {
      says: '4 May 2026: Told her teacher that Gary hit her\n20 May 2026: Examined, bruise consistent with a belt; history given by the child and heard at the strategy discussion',
      agency: 'hospital',
    },
    { says: { worries: 'The burn is on the back of the hand, 2 cm.' } },
    { says: '9 June 2026: Weight consistent with the 9th centile', agency: 'health-visitor' },
  ],
  nearMiss: [
    'Her story was consistent on each day.',
    { says: { worries: 'An accident on the way to school made her late.' } },
    { says: { development: 'His opinion of school is low.' } },
  ],
});
