import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { childsVoiceMissing } from './check.ts';

holdsExamples(childsVoiceMissing, {
  bad: [
    { says: 'Late on 14 days. Hungry on 4 May.', asks: 'missing' },
    { says: { development: 'Reads at the level expected.', strengths: 'Plays football.' } },
    {
      says: { development: 'Weight 9th centile, babbles.' },
      agency: 'health-visitor',
      children: { Finn: '2025-12-01' },
      asks: 'observed',
    },
    { says: { worries: 'Two positive tests in March.' }, agency: 'adult-substance-misuse' },
    { says: {}, alone: true },
    {
      says: { worries: 'Tamsin is hungry. Jude is hungry.', involvement: 'Known since 2024.' },
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
      received: true,
      asks: 'missing',
    },
  ],
  good: [
    { says: { 'childs-voice': 'On 4 May Tamsin told Miss Hale "I do not like it when Gary shouts".' } },
    'On 4 May Tamsin said "Gary hits mum" to her teacher.',
    {
      says: { involvement: 'I have not met Tamsin; the social worker saw her on 3 June.' },
      agency: 'housing',
    },
    {
      says: { development: 'Finn is pre-verbal; he turns to his mother when he cries.' },
      agency: 'health-visitor',
      children: { Finn: '2025-12-01' },
    },
    { says: { worries: 'Tamsin told me that she gets herself up.' }, received: true },
  ],
  nearMiss: [
    { says: { involvement: 'Booked at 22 weeks.' }, children: { Baby: null }, agency: 'midwifery' },
    { says: { 'childs-voice': 'She declined to speak to me on 3 June and was offered an advocate.' } },
    { says: { involvement: 'This service works with adults only.' }, agency: 'adult-mental-health' },
  ],
});
