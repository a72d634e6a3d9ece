import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { adultsGloss } from './check.ts';

holdsExamples(adultsGloss, {
  section: 'childs-voice',
  bad: [
    {
      says: 'Ellis is a happy, chatty boy who loves football. He would want everything to be all right at home.',
      marks: 'happy, chatty',
    },
    'A delightful, polite girl and a pleasure to teach.',
    { says: 'Appropriate for her age.', agency: 'health-visitor', asks: 'gloss' },
    { says: 'Quiet in sessions. Engages when encouraged.', agency: 'camhs' },
    { says: 'She loves both her parents.', received: true },
  ],
  good: [
    'On 4 May Tamsin said "I do not like it when Gary shouts".',
    'She told Miss Hale on 4 May that she sleeps on the floor.',
    { says: 'Finn is pre-verbal. He turns to his mother when he cries.', agency: 'health-visitor' },
    { says: 'We have not met Tamsin.', agency: 'housing' },
    { says: { worries: 'A happy, chatty boy.' } },
  ],
  nearMiss: [
    'She drew her family without Gary and asked for the drawing back.',
    'He declined to talk to me on 3 June; his advocate will see him on the 9th.',
    { says: 'When his father came in he cried and clung to his key person.', agency: 'early-years' },
  ],
});
