import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { reportLate } from './check.ts';

/** Papers that name no day for reports; the conference is on Tuesday 23 June 2026 at 10:00. */
const noDay = { reportsDueOn: '', time: '10:00' };
const review = { ...noDay, kind: 'Review Child Protection Conference' };

holdsExamples(reportLate, {
  bad: [
    { says: 'Hungry.', today: '2026-06-19' },
    { says: 'Hungry.', today: '2026-06-22', asks: 'late' },
    { says: { development: 'Weight.' }, agency: 'health-visitor', today: '2026-06-19' },
    { says: 'Hungry.', conference: { reportsDueOn: '2026-06-01' } },
    { says: 'Hungry.', received: true, today: '2026-06-20' },
    { says: 'Hungry.', conference: noDay, rules: 'england', today: '2026-06-19' },
    { says: 'Hungry.', conference: noDay, rules: 'kestrel-vale', today: '2026-06-20', asks: 'late' },
    { says: 'Hungry.', conference: noDay, rules: 'northmere', today: '2026-06-23' },
    { says: 'Hungry.', conference: review, rules: 'kestrel-vale', today: '2026-06-17' },
    { says: 'Hungry.', conference: review, rules: 'northmere', today: '2026-06-19' },
  ],
  good: [
    { says: 'Hungry.', today: '2026-06-18' },
    { says: 'Hungry.' },
    { says: 'Hungry.', today: '2026-06-19', alone: true },
    { says: 'Hungry.', received: true, today: '2026-06-17' },
    { says: {}, agency: 'gp' },
    { says: 'Hungry.', conference: noDay, rules: 'england', today: '2026-06-18' },
    { says: 'Hungry.', conference: noDay, rules: 'kestrel-vale', today: '2026-06-19' },
    { says: 'Hungry.', conference: review, rules: 'kestrel-vale', today: '2026-06-16' },
    { says: 'Hungry.', conference: review, rules: 'northmere', today: '2026-06-18' },
  ],
  nearMiss: [
    { says: 'Hungry.', conference: noDay, rules: 'northmere', today: '2026-06-22' },
    { says: 'Hungry.', conference: noDay, today: '2026-06-23' },
    { says: 'Hungry.', rules: 'england', conference: { reportsDueOn: '2026-06-22' }, today: '2026-06-22' },
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
