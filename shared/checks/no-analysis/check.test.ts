import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { noAnalysis } from './check.ts';

holdsExamples(noAnalysis, {
  bad: [
    'Late on 14 days. Hungry on 4 May.',
    {
      says: { chronology: '3 March 2026: Call-out\n9 March 2026: Call-out\n12 March 2026: Arrest' },
      agency: 'police',
    },
    { says: { development: 'Weight 9th centile. Immunisations complete.' }, agency: 'health-visitor' },
    {
      says: {
        involvement: 'Known since 2021.',
        parenting: 'Attends appointments.',
        worries: 'Two positive tests.',
        view: 'No comment.',
      },
      agency: 'gp',
      received: true,
    },
    { says: {}, alone: true },
  ],
  good: [
    { says: { analysis: 'Tamsin is frightened at home and is learning that nobody comes.' } },
    'The drinking affects Tamsin: she gets her brother up and misses breakfast.',
    { says: { worries: 'There is a risk of further injury if Gary returns.' }, agency: 'police' },
    { says: { view: 'In our view Tamsin is likely to suffer significant harm.' } },
    { says: { development: 'This means that she cannot learn: she is asleep by ten.' } },
  ],
  nearMiss: [
    { says: { worries: 'The impact of the moves on her is that she has no friends.' } },
    { says: { analysis: 'See above.' } },
    { says: { involvement: 'One appointment.' }, agency: 'gp', received: true },
  ],
});
