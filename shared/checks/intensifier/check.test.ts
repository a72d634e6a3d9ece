import { holdsExamples } from '../../../test/house/check-examples.ts';
import { intensifier } from './check.ts';

holdsExamples(intensifier, {
  bad: [
    { text: 'The house was extremely dirty.', marks: 'extremely dirty', agency: 'housing' },
    { text: 'Dad was very aggressive.', marks: 'very aggressive' },
    { text: 'The flat was in an appalling state.', marks: 'appalling state', agency: 'police' },
    { text: 'She is highly vulnerable.', marks: 'highly vulnerable', agency: 'youth-justice' },
    { text: '- mum really angry, house disgusting mess', marks: 'really angry' },
  ],
  good: [
    { text: 'There was dog mess in two rooms and no bedding.' },
    { text: 'Dad shouted for ten minutes and kicked the door.' },
    { text: 'He is very helpful with the little ones.' },
    { text: 'She was very pleased with her certificate.' },
    { text: 'Mother described the flat as an appalling mess.', agency: 'housing' },
  ],
  nearMiss: [
    { text: 'It was a very cold day in January.' },
    { text: 'He has a really loud drum.' },
    { text: 'The room is very small: 2 m by 3 m.' },
  ],
});
