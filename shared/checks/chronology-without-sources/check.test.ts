import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { chronologyWithoutSources } from './check.ts';

holdsExamples(chronologyWithoutSources, {
  section: 'chronology',
  bad: [
    {
      says: '1 May 2026: Hungry\n4 May 2026: No coat\n9 May 2026: Bruise on arm\n11 May 2026: Late',
      asks: 'sources',
    },
    {
      says: '1 May 2026: Drunk at home\n4 May 2026: Shouting in the flat\n9 May 2026: Door broken\n11 May 2026: Rubbish in garden',
      agency: 'housing',
      marks: 'Drunk',
    },
    '01/02/26 Tired\n02/02/26 Tearful\n03/02/26 No lunch\n04/02/26 Asleep in class\n05/02/26 Late',
    {
      says: 'March 2026: Lost weight\nApril 2026: Vomiting\nMay 2026: Rash\nJune 2026: Cough',
      agency: 'health-visitor',
    },
    '1 May 2026: Hungry, told dinner lady\n4 May 2026: No coat\n9 May 2026: Bruise on arm\n11 May 2026: Late',
  ],
  good: [
    '1 May 2026: Hungry, seen by Miss Hale\n4 May 2026: No coat, told by mum\n9 May 2026: Bruise on arm, CPOMS 114\n11 May 2026: Late, attendance log',
    '1 May 2026: Hungry\n4 May 2026: No coat',
    {
      says: '1 May 2026: Police call-out\n4 May 2026: Arrest\n9 May 2026: Bail, PC Hale\n11 May 2026: Notification to school',
      agency: 'police',
    },
    { says: { worries: 'Hungry. No coat. Bruised. Late.' } },
    {
      says: '1 May 2026: Home visit\n4 May 2026: Clinic\n9 May 2026: Letter from hospital\n11 May 2026: Weighed',
      agency: 'health-visitor',
    },
  ],
  nearMiss: [
    '1 May 2026: Told me that she was hungry\n4 May 2026: Said "I have no coat"\n9 May 2026: Bruise\n11 May 2026: Nan rang',
    '1 May 2026: Meeting\n4 May 2026: Phone call to mum\n9 May 2026: Bruise\n11 May 2026: Referral to MASH',
    { says: {} },
  ],
});
