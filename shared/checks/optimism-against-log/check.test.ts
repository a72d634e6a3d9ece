import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { optimismAgainstLog } from './check.ts';

holdsExamples(optimismAgainstLog, {
  bad: [
    {
      says: 'We have no concerns.',
      log: [
        ['2026-03-01', 'Injury', 'Bruise on arm'],
        ['2026-03-20', 'Welfare', 'Smelt of cannabis'],
        ['2026-05-02', 'Welfare', 'Flinches when spoken to'],
      ],
      asks: 'log',
    },
    {
      says: {
        parenting: 'No safeguarding concerns at present.',
        chronology:
          '1 March 2026: Bruise on arm\n20 March 2026: Mother drunk\n2 April 2026: Found alone in the park',
      },
      asks: 'report',
    },
    {
      says: {
        development: 'Everything seems fine.',
        chronology: '1 March 2026: Burn\n20 March 2026: Fracture\n2 April 2026: Overdose',
      },
      agency: 'health-visitor',
      marks: 'seems fine',
    },
    {
      says: {
        view: 'School has no worries.',
        chronology: '1 March 2026: Ran away\n20 March 2026: Self-harm\n2 April 2026: Cut to lip',
      },
    },
    {
      says: {
        worries: 'No current concerns.',
        chronology:
          '1 March 2026: Assault on mother\n20 March 2026: Strangled mother\n2 April 2026: Door smashed',
      },
      agency: 'police',
      received: true,
    },
  ],
  good: [
    'We have no concerns.',
    {
      says: 'She was hurt.',
      log: [
        ['2026-03-01', 'Injury', 'Bruise on arm'],
        ['2026-03-20', 'Welfare', 'Smelt of cannabis'],
        ['2026-05-02', 'Welfare', 'Flinches'],
      ],
    },
    {
      says: {
        parenting: 'No safeguarding concerns.',
        chronology: '1 March 2026: Weighed\n20 March 2026: Immunised\n2 April 2026: Weighed',
      },
      agency: 'health-visitor',
    },
    {
      says: 'We have no concerns.',
      log: [
        ['2026-03-01', 'Reward', 'Star of the week'],
        ['2026-03-20', 'Attendance', 'Late'],
        ['2026-05-02', 'Reward', 'Certificate'],
      ],
    },
    { says: 'We have no concerns.', log: [['2026-03-01', 'Injury', 'Bruise on arm']] },
  ],
  nearMiss: [
    {
      says: {
        development: 'We have no concerns about her hearing.',
        chronology: '1 March 2026: Burn\n20 March 2026: Fracture\n2 April 2026: Overdose',
      },
    },
    {
      says: {
        worries: 'Mother said she has no concerns.',
        chronology: '1 March 2026: Burn\n20 March 2026: Fracture\n2 April 2026: Overdose',
      },
    },
    {
      says: {
        worries: 'Our concerns are three.',
        chronology: '1 March 2026: Burn\n20 March 2026: Fracture\n2 April 2026: Overdose',
      },
    },
  ],
});
