import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { seenAlone } from './check.ts';

holdsExamples(seenAlone, {
  agency: 'social-care',
  bad: [
    'I visited the family on 4 and 9 May.',
    { says: { 'childs-voice': 'On 4 May Tamsin said "I like my dog".' } },
    { says: {}, alone: true, asks: 'alone' },
    { says: { worries: 'She is left alone at night.' } },
    { says: { involvement: 'Seen at school on 3 June.' }, received: true },
  ],
  good: [
    'I saw Tamsin alone at school on 4 May.',
    { says: { involvement: 'Tamsin was not seen alone, as mother refused; I will ask again on 9 June.' } },
    { says: 'Hungry.', agency: 'school' },
    { says: 'I visited on 4 May.', children: { Finn: '2025-05-06' } },
    { says: 'I spoke to her on her own on 9 May.' },
  ],
  nearMiss: [
    { says: 'Read with Efa, by herself, on 6 February.' },
    { says: 'I visited on 4 May.', fields: { 'seen-alone': 'Yes, 4 May' } },
    { says: { involvement: 'She was seen only in the presence of her mother.' } },
  ],
});
