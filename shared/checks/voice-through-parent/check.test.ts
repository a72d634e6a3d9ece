import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { voiceThroughParent } from './check.ts';

holdsExamples(voiceThroughParent, {
  section: 'childs-voice',
  bad: [
    { says: 'Mum says she is happy at home.', marks: 'Mum says' },
    'Mother reported that Tamsin loves school and wants to stay with her.',
    { says: 'Dad told us he sleeps well.', agency: 'health-visitor', asks: 'parent' },
    { says: 'Parents feel that the children are settled.', agency: 'gp' },
    { says: 'Mrs Vale says that Tamsin would like a dog.', received: true },
  ],
  good: [
    'On 4 May Tamsin said "I am happy at home". Mum says she is happy too.',
    { says: { parenting: 'Mum says she is happy at home.' } },
    'She told Miss Hale on 4 May that she likes school.',
    { says: 'We have not met her.', agency: 'housing' },
    'Tamsin asked me on 3 June if she could stay.',
  ],
  nearMiss: [
    'Tamsin says mum is tired.',
    'She told her mother on 3 May that she was scared of the dog.',
    'His key person says he is happiest outdoors.',
  ],
});
