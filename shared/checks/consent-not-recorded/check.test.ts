import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { consentNotRecorded } from './check.ts';

holdsExamples(consentNotRecorded, {
  bad: [
    { decisions: [{}], asks: 'unrecorded' },
    { decisions: [{ consentAsked: 'no' }], asks: 'reason', marks: 'Shared with' },
    { decisions: [{ consentAsked: 'yes' }], agency: 'gp', asks: 'answer' },
    { decisions: [{ consentAsked: 'no', notAskedBecause: 'greater-risk' }], asks: 'told' },
    {
      decisions: [{ decision: 'shared-in-part', consentAsked: 'not-applicable', familyTold: 'no' }],
      agency: 'police',
    },
  ],
  good: [
    { decisions: [{ consentAsked: 'yes', consentOutcome: 'given by phone' }] },
    {
      decisions: [
        {
          consentAsked: 'no',
          notAskedBecause: 'greater-risk',
          familyTold: 'no',
          familyToldWords: 'after the police interview',
        },
      ],
    },
    { decisions: [{ decision: 'not-shared' }] },
    { says: 'Consent was not asked.' },
    { decisions: [{ consentAsked: 'not-applicable', familyTold: 'yes' }], agency: 'police' },
  ],
  nearMiss: [
    { decisions: [{ decision: 'pending' }] },
    {
      decisions: [
        { consentAsked: 'yes', consentOutcome: 'refused; shared all the same because he was hurt again' },
      ],
    },
    {
      decisions: [
        { consentAsked: 'no', reason: 'Mother could not be reached on three days.', familyTold: 'yes' },
      ],
    },
  ],
});
