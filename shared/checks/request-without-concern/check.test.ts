import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { requestWithoutConcern } from './check.ts';

holdsExamples(requestWithoutConcern, {
  bad: [
    { requests: [{ asked: 'Has the burn been seen?' }], asks: 'concern' },
    { requests: [{ concern: 'Safeguarding concerns', asked: 'Has the burn been seen?' }], asks: 'concern' },
    {
      requests: [{ concern: 'A burn on the hand on 4 May', asked: '' }],
      agency: 'health-visitor',
      asks: 'asked',
    },
    { requests: [{ concern: 'A burn on the hand on 4 May', asked: 'Any information' }], asks: 'asked' },
    { requests: [{ concern: 'child protection', asked: 'Background.' }], agency: 'social-care' },
  ],
  good: [
    {
      requests: [
        {
          concern: 'A burn on the hand on 4 May',
          asked: 'Was it seen, when, and what explanation was given?',
        },
      ],
    },
    { says: 'Hungry.' },
    { requests: [], agency: 'gp' },
    {
      requests: [{ concern: 'Mother may be drinking again', asked: 'Last test and its result' }],
      agency: 'health-visitor',
    },
    { requests: [{ concern: 'Weight loss of 2 kg', asked: 'Weights since March' }], alone: true },
  ],
  nearMiss: [
    { requests: [{ concern: 'Bruises', asked: 'Seen by you?' }] },
    { requests: [{ concern: 'Safeguarding concern: two bruises in a week', asked: 'Any injuries?' }] },
    { says: 'The police asked for information.' },
  ],
});
