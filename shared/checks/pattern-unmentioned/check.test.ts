import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { patternUnmentioned } from './check.ts';

holdsExamples(patternUnmentioned, {
  section: 'chronology',
  bad: [
    {
      says: '1 March 2026: Bruise on arm\n4 April 2026: Burn on hand\n9 May 2026: Cut to chin',
      marks: 'Burn',
      asks: 'pattern',
    },
    {
      says: '1 March 2026: Domestic incident, mother assaulted\n20 March 2026: Argument between adults, door smashed\n9 May 2026: Strangled mother',
      agency: 'police',
    },
    {
      says: 'Tired.',
      log: [
        ['2026-03-01', 'Injury', 'Bruise on arm'],
        ['2026-03-20', 'Injury', 'Graze to face'],
        ['2026-05-02', 'Injury', 'Black eye'],
      ],
    },
    {
      says: '1 March 2026: Smelt of cannabis\n20 March 2026: Mother drunk at gate\n2 April 2026: Empty bottles seen',
      agency: 'early-years',
    },
    {
      says: '3 Feb 2026: Ran away from home\n9 Feb 2026: Reported missing overnight\n1 March 2026: Found alone in the park',
      received: true,
    },
  ],
  good: [
    {
      says: {
        chronology: '1 March 2026: Bruise on arm\n4 April 2026: Burn on hand\n9 May 2026: Cut to chin',
        analysis: 'Three injuries in ten weeks are a pattern.',
      },
    },
    '1 March 2025: Bruise on arm\n4 August 2025: Burn on hand\n9 May 2026: Cut to chin',
    '1 March 2026: Bruise on arm\n4 April 2026: Late\n9 May 2026: Hungry',
    '1 March 2026: Home visit\n4 March 2026: Home visit\n9 March 2026: Home visit',
    {
      says: {
        worries: 'Bruises on three occasions.',
        chronology: '1 March 2026: Bruise\n4 April 2026: Bruise\n9 May 2026: Bruise',
      },
    },
  ],
  nearMiss: [
    '1 March 2026: Bruise on arm\n1 March 2026: Bruise on leg\n1 March 2026: Bruise on back',
    '1 March 2026: Weighed\n4 April 2026: Immunised\n9 May 2026: Weighed',
    {
      says: {
        chronology:
          '1 March 2026: Bruise\n4 April 2026: Burn\n9 May 2026: Cut to chin, the third injury this term',
      },
    },
  ],
});
