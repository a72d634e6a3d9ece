import { holdsExamples } from '../../../test/house/check-examples.ts';
import { jargon } from './check.ts';

holdsExamples(jargon, {
  bad: [
    {
      text: 'There has been non-engagement throughout.',
      marks: 'non-engagement',
      agency: 'adult-substance-misuse',
    },
    { text: 'Family signposted to early help.', marks: 'signposted' },
    { text: 'This is disguised compliance.', marks: 'disguised compliance', agency: 'social-care' },
    { text: 'He was dysregulated at contact.', marks: 'dysregulated', agency: 'fostering' },
    { text: 'There are ongoing safeguarding concerns.', marks: 'safeguarding concerns' },
    { text: 'Presenting issues: low mood, poor sleep.', marks: 'Presenting issues', agency: 'camhs' },
  ],
  good: [
    { text: 'She was offered three appointments and came to one; she said that the bus fare was too much.' },
    { text: 'He shouted, threw a chair and hid under the table.' },
    {
      text: 'Weight 8.1 kg, 2nd centile; faltering growth, seen by the dietitian on 4 May.',
      agency: 'hospital',
    },
    { text: 'I gave her the number of the food bank.' },
    { text: 'He said, “I feel heightened, that is what Miss calls it.”' },
  ],
  nearMiss: [
    { text: 'They are engaged to be married in June.' },
    { text: 'The signs on the post had been painted over.' },
    { text: 'The step down to the garden is broken.' },
  ],
});
