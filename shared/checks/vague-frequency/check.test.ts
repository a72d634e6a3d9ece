import { holdsExamples } from '../../../test/house/check-examples.ts';
import { vagueFrequency } from './check.ts';

holdsExamples(vagueFrequency, {
  bad: [
    { text: 'He is often late and hungry.', marks: 'often' },
    {
      text: 'There have been a number of incidents at the address over the last few months.',
      agency: 'police',
    },
    { text: 'Mum has missed several appointments.', agency: 'midwifery' },
    { text: '- regularly dirty, smelly at times' },
    { text: 'Alcohol use has been an issue for some time.', agency: 'adult-substance-misuse' },
    { text: 'She goes missing a lot.', agency: 'youth-justice' },
    { text: 'Ongoing concerns about supervision.', marks: 'Ongoing', agency: 'health-visitor' },
  ],
  good: [
    { text: 'Late on 12 of 40 mornings between 1 March and 30 April.' },
    { text: 'Police attended on 3, 9 and 17 May 2026.', agency: 'police' },
    { text: 'She often helps to put out the chairs.' },
    { text: 'Two lapses since March, on the 4th and the 20th.', agency: 'adult-substance-misuse' },
    { text: 'Gran usually collects him on Tuesdays.' },
    { text: 'He has swimming once a week.' },
  ],
  nearMiss: [
    { text: 'Hungry on arrival, often: 17 of 29 mornings.' },
    { text: 'Regular bedtime at half past seven, which both parents keep to.' },
    { text: 'Repeat prescription issued on 4 April.', agency: 'gp' },
    { text: 'Several of her paintings are in the hall.' },
  ],
});
