import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { analysisNotAboutChild } from './check.ts';

holdsExamples(analysisNotAboutChild, {
  section: 'analysis',
  bad: [
    { says: 'Mother has had a difficult time and is working with services.', asks: 'child' },
    { says: 'Tamsin was late on 14 days in the spring term.', asks: 'effect' },
    { says: 'The tenancy is at an end and arrears stand at 1,200 pounds.', agency: 'housing', asks: 'child' },
    {
      says: 'The children live with their mother and see their father on Sundays.',
      agency: 'health-visitor',
      asks: 'effect',
    },
    { says: 'Mr Stone has two convictions. He reports weekly.', agency: 'probation', received: true },
  ],
  good: [
    'Tamsin is frightened at home and cannot learn.',
    'The drinking affects the children: nobody gets them up.',
    { says: 'If nothing changes the baby is likely to lose more weight.', agency: 'health-visitor' },
    { says: { worries: 'Mother has had a difficult time.' } },
    {
      says: 'For a child of two this means being alone with somebody who may not wake.',
      agency: 'adult-substance-misuse',
    },
  ],
  nearMiss: [
    'Her mother’s overdose in January put Tamsin at risk: she was the one who rang.',
    'Both boys feel responsible for their mother.',
    { says: 'The unborn baby needs a home without Mr Stone.', agency: 'midwifery' },
  ],
});
