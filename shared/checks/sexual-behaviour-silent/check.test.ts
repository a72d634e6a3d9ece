import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { sexualBehaviourSilent } from './check.ts';

holdsExamples(sexualBehaviourSilent, {
  bad: [
    { says: 'Late on 14 days. Hungry on 4 May.', asks: 'silent' },
    { says: {}, alone: true },
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor' },
    { says: 'She is loud in lessons.', received: true },
    { says: 'Bruises on 4 May.', declarations: [{ topic: 'injury', lookedAt: 'log' }] },
  ],
  good: [
    'No sexualised behaviour has been seen or recorded since she joined.',
    {
      says: 'Hungry.',
      declarations: [
        { topic: 'sexual-behaviour', lookedAt: 'concern log', from: '2023-09-01', to: '2026-06-01' },
      ],
    },
    'On 4 May she pulled down the trousers of a boy in the toilets and touched him.',
    'She told her teacher that Gary shows her films of naked people.',
    {
      says: {
        declarations:
          'Sexual behaviour: none known to this service, whose notes were read from 2020 to 2026.',
      },
      received: true,
    },
  ],
  nearMiss: [
    'Harmful sexual behaviour tool used on 3 May: green.',
    { says: { worries: 'Masturbates at nap time.' }, agency: 'early-years' },
    { says: { worries: 'Referred to the HSB service on 2 April.' }, agency: 'youth-justice' },
  ],
});
