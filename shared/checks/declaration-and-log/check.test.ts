import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { declarationAndLog } from './check.ts';

holdsExamples(declarationAndLog, {
  bad: [
    {
      declarations: [{ topic: 'injury', lookedAt: 'log', from: '2025-09-01', to: '2026-06-01' }],
      log: [['2026-03-04', 'Welfare', 'Bruise on left arm, two fingers wide']],
      marks: 'Bruise on left arm',
    },
    {
      declarations: [{ topic: 'sexual-behaviour', lookedAt: 'log' }],
      log: [
        [
          '2026-03-04',
          'Behaviour',
          'Pulled down another boy’s trousers in the toilets and touched his penis',
        ],
      ],
    },
    {
      declarations: [{ topic: 'sexual-behaviour', lookedAt: 'log', from: '2025-09-01', to: '2026-06-01' }],
      log: [['2026-03-04', 'Sexualised behaviour', 'See HSB record 12']],
      asks: 'log',
    },
    {
      declarations: [{ topic: 'domestic-abuse', lookedAt: 'diary' }],
      log: [['2026-03-04', 'Encompass', 'Operation Encompass notice, both children at home']],
      agency: 'early-years',
    },
    {
      declarations: [{ topic: 'missing', lookedAt: 'log', from: '2026-01-01', to: '2026-06-01' }],
      log: [['2026-02-02', 'Attendance', 'Went missing at lunch, found at the station at 4 pm']],
    },
  ],
  good: [
    {
      declarations: [{ topic: 'injury', lookedAt: 'log', from: '2025-09-01', to: '2026-06-01' }],
      log: [['2024-03-04', 'Injury', 'Bruise on arm']],
    },
    {
      declarations: [{ topic: 'injury', lookedAt: 'log' }],
      log: [['2026-03-04', 'Welfare', 'No bruises or marks seen at PE']],
    },
    {
      declarations: [{ topic: 'missing', lookedAt: 'log' }],
      log: [['2026-03-04', 'Injury', 'Bruise on arm']],
    },
    { says: 'Hungry.', log: [['2026-03-04', 'Injury', 'Bruise on arm']] },
    {
      declarations: [{ topic: 'injury', lookedAt: 'log' }],
      alone: true,
      log: [['2026-03-04', 'Injury', 'Bruise on arm']],
    },
  ],
  nearMiss: [
    {
      declarations: [{ topic: 'missing', lookedAt: 'log' }],
      log: [['2026-03-04', 'Attendance', 'Missing homework again']],
    },
    {
      declarations: [{ topic: 'online', lookedAt: 'log' }],
      log: [['2026-03-04', 'Contact', 'Phoned mum, no answer']],
    },
    {
      declarations: [{ topic: 'sexual-behaviour', lookedAt: 'log' }],
      log: [['2026-03-04', 'Lesson', 'RSE lesson, left the room to use the toilet']],
    },
  ],
});
