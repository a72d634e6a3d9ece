import { holdsExamples } from '../../../test/house/check-examples.ts';
import { withholding } from './check.ts';

holdsExamples(withholding, {
  bad: [
    {
      text: 'I have left out the remarks about her drinking because she would never come back to clinic.',
      agency: 'health-visitor',
    },
    { text: 'The wording has been softened so as not to upset Dad.' },
    {
      text: 'It is not my place to comment on the state of the bedrooms, so I have kept to the rent account.',
      agency: 'housing',
    },
    { text: 'Off the record, there is a lot more that I could say.' },
    { text: '- incident on trip omitted at the request of the head' },
    {
      text: 'What he told me about his uncle stays between us, as I do not want to lose his trust.',
      agency: 'camhs',
    },
    { text: 'We agreed not to mention the overdose because the parents might complain.' },
  ],
  good: [
    { text: 'I read the whole of this to Mum on 9 June and have changed nothing.' },
    { text: 'The address of the refuge is in the restricted part only.' },
    { text: 'I was not shown the upstairs rooms and cannot describe them.', agency: 'health-visitor' },
    { text: 'Dad disagrees with paragraph two and his comments are printed beneath it.' },
    { text: 'She found this section hard to hear and thanked me for telling her first.' },
    { text: 'All five visits are described below, with times.', agency: 'housing' },
  ],
  nearMiss: [
    { text: 'He takes a spare jumper out of the box when he is cold.' },
    { text: 'The medical report is not enclosed because the consultant is sending it herself.' },
    {
      text: 'The sharps were kept in a locked box, out of reach of the children.',
      agency: 'adult-substance-misuse',
    },
    { text: 'He left out two words in the spelling test.' },
  ],
});
