import { holdsExamples } from '../../../test/house/check-examples.ts';
import { referralCloses } from './check.ts';

holdsExamples(referralCloses, {
  bad: [
    { text: 'We referred in the spring and have not kept a log of the bruises since.' },
    { text: 'Threshold not met last time so the new disclosure was not passed on.' },
    { text: '- NFA x2, no further slips completed' },
    {
      text: 'Because the case is already with social care, the practice has not coded the later injuries.',
      agency: 'gp',
    },
    {
      text: 'The original PPN covers it, so no separate notification was made for the second call.',
      agency: 'police',
    },
    { text: 'Having made the referral we consider that our duty is discharged.' },
    {
      text: 'There seemed no point in telling MASH again as they only send the form back.',
      agency: 'early-years',
    },
  ],
  good: [
    {
      text: 'The referral of 3 March was returned on 6 March; I asked the team manager to look again on the 7th and re-referred on the 20th.',
    },
    {
      text: 'Although the case is open we have gone on recording, and the eleven entries since are listed below.',
    },
    { text: 'A PPN was sent for each of the four calls, with references in the table.', agency: 'police' },
    { text: 'His speech therapy referral was accepted in May.' },
    {
      text: 'The family moved to another county and the notes were transferred on 4 April.',
      agency: 'health-visitor',
    },
    { text: 'She has had two assessments and both reports are attached.' },
  ],
  nearMiss: [
    { text: 'Referral made 12 January 2026, reference 40117, outcome: assessment opened.' },
    { text: 'The boiler repair was closed because the part had been fitted.' },
    { text: 'Referred to dermatology and discharged after one visit.', agency: 'gp' },
    { text: 'No further seizures have been seen since the tablets were changed.' },
  ],
});
