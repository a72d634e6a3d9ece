import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { restrictedInOpen } from './check.ts';

holdsExamples(restrictedInOpen, {
  bad: [
    'Mother is at a new address. This must not be shared with the father.',
    { says: 'She asked me not to tell her mum that she is seeing a counsellor.', agency: 'school' },
    {
      says: { household: 'Address not to be disclosed to Mr Stone.' },
      agency: 'housing',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Neil Stone', 'Father', 'no'],
      ],
    },
    { says: 'The paragraph on the test results is not for the family.', asks: 'open' },
    {
      says: 'The call came from a neighbour in confidence and is not for the parents.',
      received: true,
      marks: 'not for the parents',
    },
  ],
  good: [
    { says: { restricted: 'Mother is at a new address. This must not be shared with the father.' } },
    'Hungry on 4 May.',
    'The report was shared with mother.',
    { says: 'Mother shares a bed with the baby.', agency: 'health-visitor' },
    { says: { chronology: '4 May 2026: Hungry' } },
  ],
  nearMiss: [
    'Sweets are not shared in class.',
    'She shared her lunch with her brother.',
    { says: 'They share a room and do not share toys.', agency: 'housing' },
  ],
});
