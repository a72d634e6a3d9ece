import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { concernNotTold } from './check.ts';

holdsExamples(concernNotTold, {
  bad: [
    {
      says: 'On 4 May 2026 Tamsin had a bruise the size of a thumb on her upper arm.',
      asks: 'kind',
      marks: 'bruise',
    },
    'She said on 11 March that Gary hits mum when he has been drinking.',
    { says: 'Smelt of cannabis at collection on 3 and 9 June.', agency: 'early-years' },
    {
      says: '- Found alone by the canal at 21.40 on 2 May\n- Lost 3 kg since January',
      agency: 'gp',
      marks: 'canal',
    },
    { says: 'Tamsin was touching herself under the table on 3 June and again on the 5th.', asks: 'kind' },
    { says: 'Tamsin had a burn on her hand on 4 May. We told mum at the gate.', received: true, asks: 'all' },
  ],
  good: [
    'On 4 May 2026 Tamsin had a bruise on her upper arm; referred to MASH the same day by phone, ref 4471, accepted.',
    {
      says: {
        worries: 'A bruise on the upper arm, seen on 4 May 2026.',
        chronology:
          '4 May 2026: Bruise seen on arm, reported to the duty social worker by phone, strategy discussion next day',
      },
    },
    { says: 'Bruise on the arm on 4 May 2026.', decisions: [{ what: 'the bruise seen on 4 May' }] },
    'She was late on 14 of 60 days.',
    { says: 'The baby has bruises to both cheeks.', agency: 'social-care' },
  ],
  nearMiss: [
    { says: { strengths: 'The bruise that Tamsin got at football was shown to us by mum at once.' } },
    'Her reading has fallen behind by two years.',
    'PPN 26/00817 sent to the MASH on 9 February 2026 about the assault on her mother.',
  ],
});
