import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { harmfulNameOpen } from './check.ts';

holdsExamples(harmfulNameOpen, {
  bad: [
    { says: 'Tamsin has been seen by the Youth Offending Team since March.', marks: 'Youth Offending Team' },
    { says: 'She attends the sexual health clinic in town.', asks: 'open' },
    'Mother told us that she is 10 weeks pregnant.',
    { says: { household: 'Father was sectioned in May.' } },
    { says: 'YOT worker attends meetings.', agency: 'early-years', received: true },
  ],
  good: [
    { says: { restricted: 'Tamsin has been seen by the Youth Offending Team since March.' } },
    'She attends the breakfast club.',
    { says: 'Tamsin is on an order.', agency: 'youth-justice' },
    { says: 'Booked at 22 weeks pregnant.', children: { Baby: null }, agency: 'health-visitor' },
    'No youth justice involvement is known.',
  ],
  nearMiss: [
    'She goes to the youth club on Fridays.',
    { says: 'Emotional and mental health: he is often tearful.' },
    'The class hamster was pregnant.',
  ],
});
