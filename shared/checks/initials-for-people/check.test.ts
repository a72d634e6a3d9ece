import { holdsExamples } from '../../../test/house/check-examples.ts';
import { initialsForPeople } from './check.ts';

holdsExamples(initialsForPeople, {
  bad: [
    { text: 'J said that he was hungry.', marks: 'J' },
    { text: 'Ms B attended with her son.', marks: 'Ms B', agency: 'social-care' },
    { text: 'K (9) was on the stairs.', marks: 'K', agency: 'police' },
    { text: 'I spoke to M about the weekend.', marks: 'M', agency: 'voluntary-sector' },
    { text: 'The home visit to T and his mother took place on 4 May.', marks: 'T', agency: 'early-help' },
  ],
  good: [
    { text: 'Jayden said that he was hungry.' },
    { text: 'J. Okafor, MASH, took the call.', agency: 'school' },
    { text: 'Child B was moved to another class.' },
    { text: 'He was given vitamin D drops.', agency: 'health-visitor' },
    { text: 'Her grade was B in science.' },
  ],
  nearMiss: [
    { text: 'She got a C for art.' },
    { text: 'They followed Plan B.' },
    { text: 'He is in Class G with Mr Abbott.' },
  ],
});
