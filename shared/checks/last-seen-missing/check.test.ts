import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { lastSeenMissing } from './check.ts';

holdsExamples(lastSeenMissing, {
  agency: 'health-visitor',
  bad: [
    'Growth is on the 9th centile.',
    { says: { parenting: 'Mother engages.' }, agency: 'gp' },
    { says: {}, alone: true, asks: 'missing' },
    { says: { involvement: 'Open to this team since March.' }, agency: 'social-care' },
    { says: 'Referred for anxiety; on the waiting list.', agency: 'camhs', received: true },
  ],
  good: [
    'Last seen on 4 May 2026 at home.',
    { says: { chronology: '4 May 2026: Home visit, Finn asleep' } },
    { says: 'Hungry.', agency: 'school' },
    { says: 'Growth is on the 9th centile.', fields: { 'last-seen': '4 May 2026' } },
    { says: 'Tamsin has never been seen by this service.', agency: 'camhs' },
  ],
  nearMiss: [
    'Weighed 7.9 kg on 3 June.',
    { says: 'Two assaults.', agency: 'police' },
    { says: 'Attended the surgery with a cough on 9 May.', agency: 'gp' },
  ],
});
