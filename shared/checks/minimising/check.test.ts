import { holdsExamples } from '../../../test/house/check-examples.ts';
import { minimising } from './check.ts';

holdsExamples(minimising, {
  bad: [
    { text: 'It was just a tap and he was laughing a minute later.' },
    { text: 'The flat is a bit grubby but there is plenty of love in it.', agency: 'housing' },
    { text: 'Boys will be boys.', marks: 'Boys will be boys' },
    { text: 'Verbal argument only, both as bad as each other, words of advice given.', agency: 'police' },
    {
      text: '- fell asleep on the sofa with baby, bless her, she is doing her best',
      agency: 'health-visitor',
    },
    { text: 'Cannabis smoked at home but the children seem happy enough.', agency: 'early-help' },
    { text: 'I put the bruise down to his being so clumsy.', agency: 'early-years' },
    { text: 'It is a one-off and I am confident that it will not happen again.', agency: 'probation' },
  ],
  good: [
    {
      text: 'Mum has kept six of six appointments since 4 March and the stair gate was fitted on each visit.',
    },
    {
      text: 'Examined by Dr Lowe on 3 May: three marks, the largest 4 cm, not in keeping with the account given.',
      agency: 'hospital',
    },
    { text: 'He cried at drop-off for four days and was settled by the second week.' },
    { text: 'Two children were awake on the stairs and the door was broken.', agency: 'police' },
    { text: 'She came first in the long jump.' },
    { text: 'He was given a caution on 4 May for common assault.' },
  ],
  nearMiss: [
    { text: 'Dad called it a joke. She was crying and had a red mark on her cheek, 5 cm across.' },
    { text: 'I do not accept that boys will be boys.' },
    { text: 'Only one inhaler is in school.', agency: 'school' },
    { text: 'She is just seven and reads like a child of ten.' },
  ],
});
