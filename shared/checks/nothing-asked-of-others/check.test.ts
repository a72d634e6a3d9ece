import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { nothingAskedOfOthers } from './check.ts';

holdsExamples(nothingAskedOfOthers, {
  bad: [
    'Hungry on 4 May.',
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor' },
    { says: {}, alone: true, asks: 'nothing' },
    { says: 'I asked mum at the gate why she was late.' },
    { says: { chronology: '3 May 2026: Call-out' }, agency: 'police' },
  ],
  good: [
    'I asked the GP on 3 May whether the burn had been seen; she had no record.',
    { says: 'Hungry.', requests: [{ asked: 'Was the burn seen?', concern: 'A burn on the hand' }] },
    { says: 'Hungry.', received: true },
    { says: 'We rang the previous school on 4 May for its file.' },
    { says: 'Requested records from the hospital on 9 June.', agency: 'gp' },
  ],
  nearMiss: [
    'We have chased the social worker three times for the outcome.',
    {
      says: { involvement: 'Liaised with the health visitor on 4 May about weight.' },
      agency: 'early-years',
    },
    { says: 'I spoke with the class teacher at her previous school on 4 May.' },
  ],
});
