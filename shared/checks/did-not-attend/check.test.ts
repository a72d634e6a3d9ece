import { holdsExamples } from '../../../test/house/check-examples.ts';
import { didNotAttend } from './check.ts';

holdsExamples(didNotAttend, {
  bad: [
    { text: 'He did not attend his hearing test.', marks: 'did not attend' },
    { text: 'DNA x3 asthma clinic.', marks: 'DNA', agency: 'gp' },
    {
      text: 'The child failed to attend two dental appointments.',
      marks: 'failed to attend',
      agency: 'dental',
    },
    { text: 'Missed four CAMHS appointments since January.', marks: 'Missed', agency: 'camhs' },
    { text: 'Immunisations: DNA.', marks: 'DNA', agency: 'health-visitor' },
  ],
  good: [
    {
      text: 'He was not brought to his hearing test on 4 June; I rang his mother, who had not had the letter.',
    },
    { text: 'Mum did not attend her own review on 4 May.', agency: 'adult-mental-health' },
    { text: 'He did not attend assembly because he was reading with me.' },
    { text: 'Ms A missed two probation appointments.', agency: 'probation' },
    { text: 'Attended 5 of 5 appointments, brought by his father.' },
  ],
  nearMiss: [
    { text: 'The bus did not come, so they missed the film.' },
    { text: 'He missed his dad at the weekend.' },
    { text: 'She was tested and no DNA of the suspect was found.' },
  ],
});
