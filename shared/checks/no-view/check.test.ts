import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { noView } from './check.ts';

holdsExamples(noView, {
  section: 'view',
  bad: [
    { says: { worries: 'Hungry on 4 May.' }, asks: 'none' },
    { says: { chronology: '3 May 2026: Call-out' }, agency: 'police' },
    { says: 'School would support a Child in Need plan.', asks: 'reason', marks: 'Child in Need' },
    { says: 'Recommend a child protection plan.', agency: 'health-visitor' },
    { says: { development: 'Weight 9th centile.' }, agency: 'gp', received: true },
  ],
  good: [
    'We recommend a child protection plan because nobody else can see Tamsin at weekends.',
    'In our view the threshold is met: she was hurt twice.',
    { says: { analysis: 'In my opinion she is suffering significant harm.' } },
    { says: 'We support a plan: the flat is not safe for a toddler.', agency: 'housing', received: true },
    { says: 'This service cannot give a view: we have seen the mother once.', agency: 'adult-mental-health' },
  ],
  nearMiss: [
    {
      says: {
        actions: 'Tamsin should have a health plan; we recommend that she is seen by a paediatrician.',
      },
    },
    'No view on threshold; we defer to those who know her.',
    { says: { worries: 'We believe that Tamsin is at risk of significant harm.' } },
  ],
});
