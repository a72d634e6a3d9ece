import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { householdNotSpokenOf } from './check.ts';

holdsExamples(householdNotSpokenOf, {
  bad: [
    { says: 'Tamsin was hungry on 4 May.', asks: 'person' },
    {
      says: 'Mother was late.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Gary Stone', "Mother's partner", 'disputed'],
      ],
    },
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor' },
    {
      says: 'Mum and her brother were seen.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Jean Vale', 'Maternal grandmother', 'yes'],
      ],
    },
    { says: 'Two call-outs.', agency: 'police', received: true },
  ],
  good: [
    'Mum was late on 4 May.',
    {
      says: 'Mother and Gary were seen on 4 May.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Gary Stone', "Mother's partner", 'disputed'],
      ],
    },
    { says: 'Tamsin was hungry.', alone: true },
    { says: 'Tamsin was hungry.', family: [['Neil Stone', 'Father', 'no']] },
    { says: 'Ms Vale holds the tenancy.', agency: 'housing' },
  ],
  nearMiss: [
    { says: {} },
    {
      says: 'Mother and her partner were seen.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Gary Stone', "Mother's partner", 'disputed'],
      ],
    },
    {
      says: 'Mum and nan collect.',
      family: [
        ['Carol Vale', 'Mother', 'yes'],
        ['Jean Vale', 'Maternal grandmother', 'yes'],
      ],
    },
  ],
});
