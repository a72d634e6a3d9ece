import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { reportLate } from './check.ts';

holdsExamples(reportLate, {
  bad: [
    { says: 'Hungry.', today: '2026-06-19' },
    { says: 'Hungry.', today: '2026-06-22', asks: 'late' },
    { says: { development: 'Weight.' }, agency: 'health-visitor', today: '2026-06-19' },
    { says: 'Hungry.', conference: { reportsDueOn: '2026-06-01' } },
    { says: 'Hungry.', received: true, today: '2026-06-20' },
  ],
  good: [
    { says: 'Hungry.', today: '2026-06-18' },
    { says: 'Hungry.' },
    { says: 'Hungry.', today: '2026-06-19', alone: true },
    { says: 'Hungry.', received: true, today: '2026-06-17' },
    { says: {}, agency: 'gp' },
  ],
  nearMiss: [
    { says: 'The last report was late.', today: '2026-06-10' },
    { says: 'Hungry.', today: '2026-06-19', conference: { reportsDueOn: '2026-06-19' } },
    {
      says: 'Hungry.',
      received: true,
      also: { writtenOn: { kind: 'unknown', words: '' } },
      today: '2026-06-30',
    },
  ],
});
