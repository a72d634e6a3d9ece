import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { concernsWithoutEvent } from './check.ts';

holdsExamples(concernsWithoutEvent, {
  bad: [
    { says: 'There are ongoing concerns about this family.', marks: 'ongoing concerns' },
    'We are worried about home life and parenting.',
    { says: '- Boundaries\n- Emotional wellbeing', agency: 'health-visitor', asks: 'event' },
    { says: 'Safeguarding concerns have been raised by several people.', agency: 'gp' },
    { says: 'Concerns around boundaries and routines.', received: true },
  ],
  good: [
    'On 4 May Tamsin had no lunch.',
    'She told Miss Hale that Gary shouts.',
    {
      says: {
        worries: 'Concerns about home life.',
        chronology: '1 March 2026: Hungry\n4 March 2026: Late\n9 March 2026: No coat',
      },
    },
    { says: { strengths: 'Nan helps.' } },
    { says: 'She arrived without shoes.', agency: 'early-years' },
  ],
  nearMiss: [
    'Hungry, asleep in class, no coat.',
    'None.',
    { says: 'Concerns about weight: 7.2 kg.', agency: 'health-visitor' },
  ],
});
