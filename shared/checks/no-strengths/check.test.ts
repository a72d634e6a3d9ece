import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { noStrengths } from './check.ts';

holdsExamples(noStrengths, {
  bad: [
    'Tamsin was hungry on 4 and 9 May.',
    {
      says: {
        worries: 'Two call-outs in March.',
        chronology: '3 March 2026: Call-out\n9 March 2026: Call-out',
      },
      agency: 'police',
    },
    { says: { development: 'Weight on the 9th centile.' }, agency: 'health-visitor' },
    { says: {}, alone: true },
    {
      says: { involvement: 'Mother did not pass the drug test. The tests are on file.' },
      received: true,
      asks: 'none',
    },
  ],
  good: [
    { says: { strengths: 'Her aunt collects her every Friday and cooks with her.' } },
    { says: { parenting: 'Mother is warm with both girls and cuddles them at the gate.' } },
    { says: { development: 'Tamsin enjoys football and has three friends.' } },
    { says: { view: 'Protective: the grandmother moved in on 3 May.' }, agency: 'social-care' },
    {
      says: { involvement: 'Father is proud of her reading and engaged with the course on 9 May.' },
      received: true,
    },
  ],
  nearMiss: [
    { says: { strengths: 'None known to us; we asked the class teacher on 3 June.' } },
    { says: { development: 'She is doing well in maths and is behind in reading.' } },
    { says: { worries: 'The only positive is that her nan is supportive.' } },
  ],
});
