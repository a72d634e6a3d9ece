import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { strengthPromised } from './check.ts';

holdsExamples(strengthPromised, {
  section: 'strengths',
  bad: [
    'Mother has agreed to attend the parenting course.',
    { says: 'Dad says he will stop drinking.', marks: 'will stop' },
    { says: '- Parents plan to move nearer to grandmother', agency: 'health-visitor' },
    {
      says: 'She is motivated to change and is keen to work with us.',
      agency: 'adult-substance-misuse',
      asks: 'promised',
    },
    { says: 'He intends to leave the flat.', agency: 'housing', received: true },
  ],
  good: [
    'Mother attended six of six sessions of the parenting course.',
    'Mother has agreed to attend the next course and has been to four sessions since 3 March.',
    { says: { actions: 'Mother has agreed to attend the course.' } },
    'Nan keeps a bed for both children and had them on nine weekends.',
    { says: { worries: 'Dad says he will stop drinking.' } },
  ],
  nearMiss: [
    'She has a strong will of her own.',
    'The family plans each week on a wall chart that I saw on 4 May.',
    'Tamsin wants to be a vet and reads about animals.',
  ],
});
