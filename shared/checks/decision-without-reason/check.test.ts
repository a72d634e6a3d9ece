import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { decisionWithoutReason } from './check.ts';

holdsExamples(decisionWithoutReason, {
  bad: [
    { decisions: [{ decision: 'not-shared' }], asks: 'reason', marks: 'Not shared' },
    { decisions: [{ decision: 'not-shared', reason: 'n/a' }], asks: 'reason' },
    {
      decisions: [{ decision: 'not-shared', reason: 'Naming the refuge would put mother at risk.' }],
      asks: 'review',
    },
    {
      decisions: [{ decision: 'not-shared', reason: 'confidential', recipient: 'police' }],
      agency: 'gp',
      asks: 'reason',
    },
    {
      decisions: [
        { decision: 'shared' },
        { decision: 'not-shared', detriment: 'She would stop coming, and nobody else sees her.' },
      ],
      agency: 'camhs',
      asks: 'review',
    },
  ],
  good: [
    {
      decisions: [
        {
          decision: 'not-shared',
          reason: 'Naming the refuge would put mother at risk.',
          reviewOn: '2026-07-01',
        },
      ],
    },
    { decisions: [{ decision: 'shared' }] },
    { says: 'We decided not to share this.' },
    { decisions: [{ decision: 'pending' }] },
    {
      decisions: [
        {
          decision: 'not-shared',
          detriment: 'She would stop coming, and nobody else sees her.',
          reviewOn: '2026-07-01',
        },
      ],
      agency: 'camhs',
    },
  ],
  nearMiss: [
    { decisions: [{ decision: 'shared-in-part', reason: '' }] },
    { says: { sharing: 'This report has not been shared with the parents.' } },
    { decisions: [{ decision: 'shared', consentAsked: 'no' }], alone: true },
  ],
});
