import { holdsExamples } from '../../../test/house/check-examples.ts';
import { assumedKnown } from './check.ts';

holdsExamples(assumedKnown, {
  bad: [
    { text: 'The social worker is already aware of the bruising.', marks: 'aware' },
    { text: 'Two missed scans. Midwife will have let the health visitor know.', agency: 'gp' },
    { text: 'We presume that the hospital has told social care about the burn.', agency: 'health-visitor' },
    { text: 'HV aware. Weight static.', agency: 'gp', marks: 'HV aware' },
    {
      text: 'The new partner moved in at Easter; this is well known to the police and to housing.',
      marks: 'known to',
    },
    {
      text: 'As everyone round the table knows, the tenancy has been at risk for some time.',
      agency: 'housing',
    },
    { text: 'Call-outs are automatically shared with the school.', agency: 'police', marks: 'automatically' },
    { text: 'Exploitation concerns have been raised repeatedly with partners.', agency: 'youth-justice' },
    { text: 'My assumption is that the health visitor will have it from the ward.', agency: 'gp' },
    { text: 'I would be surprised if the police were not on to this already.', marks: 'surprised if' },
    { text: 'The GP and the school nurse will have compared notes.', agency: 'camhs' },
  ],
  good: [
    { text: 'I told the duty social worker, Ms Okoye, by phone on 3 March 2026 at 14.10, reference 4471.' },
    {
      text: 'Emailed to the health visitor (R. Dunne) on 12/01/2026; she replied the same day.',
      agency: 'gp',
    },
    { text: 'It is not known whether the police have been told; I have asked them today.' },
    { text: 'I can find no record that anyone informed children’s social care.' },
    { text: 'PPN 26/00817 sent to the MASH on 9 February 2026 by PC Hale.', agency: 'police' },
    { text: 'She reads well and has two close friends.' },
  ],
  nearMiss: [
    { text: 'Mum is aware that the meeting is on Tuesday.' },
    { text: 'The boys know the police officer who runs the boxing club on 4 May 2026, PC Shaw.' },
    { text: 'Known to this service since April for speech therapy.', agency: 'hospital' },
    { text: 'The school did not know about the move, and neither did we.', agency: 'housing' },
    { text: 'I had assumed that the GP knew. I checked on 5 June and they did not.', agency: 'early-years' },
    { text: 'The entry read “police aware”; I have struck it out and asked PC Lund.', agency: 'social-care' },
  ],
});
