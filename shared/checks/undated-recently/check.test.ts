import { holdsExamples } from '../../../test/house/check-examples.ts';
import { undatedRecently } from './check.ts';

holdsExamples(undatedRecently, {
  bad: [
    { text: 'He recently moved in with his aunt.', marks: 'recently' },
    { text: 'There was an incident a while ago.', marks: 'a while ago', agency: 'youth-justice' },
    { text: 'Mum has been drinking again of late.', marks: 'of late', agency: 'adult-substance-misuse' },
    { text: 'At some point he was hit by his uncle.', marks: 'At some point' },
    { text: 'The plan will be reviewed in due course.', marks: 'in due course', agency: 'early-help' },
  ],
  good: [
    { text: 'He moved in with his aunt on 4 May 2026.' },
    { text: 'Recently, on 3 June, he was seen at the station.', agency: 'police' },
    { text: 'The plan will be reviewed on 14 July.' },
    { text: 'He said, “I was in the park not long ago with Dad.”' },
    { text: 'The tenancy began in 2019.' },
  ],
  nearMiss: [
    { text: 'The last lesson of the day is art.' },
    { text: 'He ran a mile in under nine minutes.' },
    { text: 'She was the first to finish.' },
  ],
});
