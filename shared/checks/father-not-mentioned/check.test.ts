import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { fatherNotMentioned } from './check.ts';

holdsExamples(fatherNotMentioned, {
  bad: [
    {
      says: 'Mum was late.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Neil Stone', 'Father of Tamsin', 'no'],
      ],
      asks: 'parent',
    },
    { says: { development: 'Weight.' }, family: [['Neil Stone', 'Father', 'no']], agency: 'health-visitor' },
    { says: 'Hungry.', family: [['Neil Stone', 'Father', 'unknown']] },
    {
      says: 'Lives with dad.',
      family: [
        ['Neil Stone', 'Father', 'yes'],
        ['Carol Vale', 'Mother', 'no'],
      ],
    },
    {
      says: 'Two call-outs to Ms Vale.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Neil Stone', 'Father', 'no'],
        ['Sam Hale', 'Father of Jude', 'no'],
      ],
      agency: 'police',
      received: true,
    },
  ],
  good: [
    {
      says: 'Her father sees her on Sundays.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Neil Stone', 'Father of Tamsin', 'no'],
      ],
    },
    { says: 'Mr Stone collected her on 4 May.', family: [['Neil Stone', 'Father', 'no']] },
    'Hungry.',
    { says: 'Hungry.', family: [['Neil Stone', 'Father', 'yes']] },
    { says: 'Hungry.', family: [['Neil Stone', 'Father', 'no']], alone: true },
  ],
  nearMiss: [
    { says: 'Dad is not in touch with us.', family: [['Neil Stone', 'Father', 'no']] },
    { says: 'Hungry.', family: [['Gary Hale', "Mother's partner", 'no']] },
    { says: 'Hungry.', family: [['Jean Vale', 'Maternal grandmother', 'no']] },
  ],
});
