import { holdsExamples } from '../../../test/house/check-examples.ts';
import { itIsFelt } from './check.ts';

holdsExamples(itIsFelt, {
  bad: [
    { text: 'It is felt that the boys are at risk.', marks: 'It is felt' },
    { text: 'There are concerns about hygiene.', marks: 'There are concerns', agency: 'health-visitor' },
    { text: 'Concerns have been raised around his behaviour.' },
    { text: 'She is considered to be vulnerable.', marks: 'is considered to be', agency: 'police' },
    { text: 'It was thought that the father had moved back in.', agency: 'housing' },
    { text: '- concerns re: attendance', marks: 'concerns re' },
  ],
  good: [
    { text: 'I am worried about the boys because of what I saw on 3 and 9 May.' },
    { text: 'Miss Rowe thinks that he is hungry: he asked for food on four mornings.' },
    { text: 'No concerns have been noted at any of the seven visits.', agency: 'health-visitor' },
    { text: 'The consultant believes that the burn was an accident, for the reasons in his letter.' },
    { text: 'It was agreed by the panel that he would move on 3 June.' },
  ],
  nearMiss: [
    { text: 'It felt cold in the room.' },
    { text: 'She thought that it was Tuesday.' },
    { text: 'He is considerate to the little ones.' },
  ],
});
