import { holdsExamples } from '../../../test/house/check-examples.ts';
import { domesticDispute } from './check.ts';

holdsExamples(domesticDispute, {
  bad: [
    { text: 'There was a domestic dispute at the address.', marks: 'domestic dispute', agency: 'police' },
    { text: 'The parents have a volatile relationship.', marks: 'volatile relationship' },
    { text: 'Verbal altercation between the couple.', agency: 'police' },
    { text: 'The parents argue.', marks: 'parents argue', agency: 'early-years' },
    { text: '- domestic incident, no complaints', marks: 'domestic incident', agency: 'housing' },
  ],
  good: [
    { text: 'He pushed her against the door and her lip was cut; both children were on the stairs.' },
    { text: 'Ms A said, “It was just a domestic argument.”', agency: 'police' },
    { text: 'They talked about the holidays.' },
    {
      text: 'He strangled her in the kitchen during an argument, in front of the baby.',
      agency: 'domestic-abuse-service',
    },
    { text: 'The couple have been married for nine years.' },
  ],
  nearMiss: [
    { text: 'The dispute with the landlord is with the ombudsman.' },
    { text: 'She has a difficult walk to school.' },
    { text: 'The class argued about which film to watch.' },
  ],
});
