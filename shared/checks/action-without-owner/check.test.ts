import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { actionWithoutOwner } from './check.ts';

holdsExamples(actionWithoutOwner, {
  section: 'actions',
  bad: [
    'School will continue to monitor.',
    { says: '- Support mother\n- Engage with services', asks: 'vague', marks: 'Support mother' },
    { says: 'We will offer support as needed.', agency: 'health-visitor' },
    { says: 'Ongoing liaison with the social worker.', agency: 'gp' },
    { says: 'To be kept under review.', agency: 'housing', received: true },
  ],
  good: [
    'Miss Hale sees Tamsin every Monday until 20 July; if she is hungry twice in a week I ring the social worker.',
    {
      says: '- Weigh Finn on 1 July and 15 July (B. Lane); refer to the paediatrician if below 7.5 kg',
      agency: 'health-visitor',
    },
    { says: 'Drug test weekly; results to the social worker by Friday.', agency: 'adult-substance-misuse' },
    { says: { worries: 'School will continue to monitor.' } },
    'Breakfast club daily from Monday, run by Mr Cole.',
  ],
  nearMiss: [
    '- Miss Hale meets Tamsin weekly\n- Continue to support\n- Attendance looked at on 1 July',
    'None: we do not know this child.',
    { says: 'Repair to the door by the end of June.', agency: 'housing' },
  ],
});
