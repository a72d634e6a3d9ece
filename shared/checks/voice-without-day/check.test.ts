import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { voiceWithoutDay } from './check.ts';

holdsExamples(voiceWithoutDay, {
  section: 'childs-voice',
  bad: [
    { says: 'Tamsin said "I get him up because mum is asleep".', marks: 'I get him up' },
    { says: 'She told me "it is my job".', asks: 'undated' },
    { says: 'Tamsin says "nobody would notice".', agency: 'camhs' },
    { says: { worries: 'Tamsin told her teacher "Gary is scary".' } },
    { says: 'Tamsin said "I am hungry" and asked for toast.', agency: 'early-years', received: true },
  ],
  good: [
    'On 4 May 2026 Tamsin said "I get him up because mum is asleep".',
    'In May Tamsin told Miss Hale "it is my job".',
    'Tamsin is quiet.',
    { says: { worries: 'On 12/01/2026 Tamsin said "Gary hits mum" to her teacher.' } },
    { says: { chronology: '4 May 2026: Tamsin said "I am hungry"' } },
  ],
  nearMiss: [
    { says: { parenting: 'Mother said "she is a good girl".' } },
    { says: { parenting: 'Ms Vale told us "I am tired of moving".' }, agency: 'housing' },
    'She did not want to speak.',
  ],
});
