import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { declarationNotGrounded } from './check.ts';

holdsExamples(declarationNotGrounded, {
  bad: [
    { declarations: [{ topic: 'injury', lookedAt: '' }], asks: 'where' },
    {
      declarations: [{ topic: 'online', lookedAt: 'all', from: '2025-09-01', to: '2026-06-01' }],
      asks: 'where',
    },
    { declarations: [{ topic: 'missing', lookedAt: 'CPOMS' }], asks: 'days' },
    {
      declarations: [{ topic: 'identity', lookedAt: 'admission form', from: '2026-06-01', to: '2025-09-01' }],
      asks: 'days',
    },
    {
      declarations: [
        { topic: 'sexual-behaviour', lookedAt: 'our records', from: '2025-09-01', to: '2026-06-01' },
      ],
      agency: 'gp',
    },
  ],
  good: [
    {
      declarations: [
        { topic: 'injury', lookedAt: 'CPOMS and first aid book', from: '2025-09-01', to: '2026-06-01' },
      ],
    },
    {
      declarations: [
        { topic: 'online', lookedAt: 'asked the class teacher', from: '2025-09-01', to: '2026-06-01' },
      ],
    },
    {
      declarations: [{ topic: 'missing', lookedAt: 'SystmOne', from: '2020-01-01', to: '2026-06-09' }],
      agency: 'gp',
    },
    { says: 'Hungry.' },
    {
      declarations: [{ topic: 'missing', lookedAt: 'Niche', from: '2020-01-01', to: '2026-06-09' }],
      agency: 'police',
      alone: true,
    },
  ],
  nearMiss: [
    { declarations: [{ topic: 'injury', lookedAt: 'log', from: '2026-06-01', to: '2026-06-01' }] },
    {
      declarations: [
        { topic: 'injury', lookedAt: 'our records on RiO', from: '2026-01-01', to: '2026-06-01' },
      ],
      agency: 'camhs',
    },
    { declarations: [{ topic: 'weather', lookedAt: '' }] },
  ],
});
