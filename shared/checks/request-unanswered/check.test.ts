import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { requestUnanswered } from './check.ts';

holdsExamples(requestUnanswered, {
  bad: [
    { requests: [{ wantedBy: '2026-06-05' }], asks: 'awaited' },
    { requests: [{ wantedBy: '2026-05-01' }], agency: 'health-visitor' },
    {
      requests: [{ reply: { kind: 'refused', reason: '', by: 'Dr Shah', on: '2026-06-01' } }],
      asks: 'refused',
    },
    {
      requests: [{ reply: { kind: 'refused', reason: ' ', by: 'Reception', on: '2026-06-01' } }],
      alone: true,
    },
    { requests: [{ wantedBy: '2026-06-30' }, { wantedBy: '2026-06-09' }] },
  ],
  good: [
    { requests: [{ wantedBy: '2026-06-15' }] },
    {
      requests: [
        {
          wantedBy: '2026-06-05',
          reply: { kind: 'answered', words: 'Not seen', by: 'Dr Shah', on: '2026-06-04' },
        },
      ],
    },
    {
      requests: [
        {
          reply: {
            kind: 'refused',
            reason: 'No consent of the mother; will ask her',
            by: 'Dr Shah',
            on: '2026-06-01',
          },
        },
      ],
    },
    { requests: [{}] },
    { says: 'Hungry.' },
  ],
  nearMiss: [
    { requests: [{ wantedBy: '2026-06-10' }] },
    { requests: [{ wantedBy: '2026-06-05' }], alone: true },
    { says: 'The GP refused to see her on 4 May.' },
  ],
});
