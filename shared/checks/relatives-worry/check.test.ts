import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { relativesWorry } from './check.ts';

holdsExamples(relativesWorry, {
  bad: [
    { says: 'Nan is worried that the children are left alone at night.', marks: 'Nan is worried' },
    'A neighbour reported shouting and a child crying.',
    { says: 'Her aunt showed me photographs of a bruise.', asks: 'unanswered' },
    {
      says: { chronology: '4 May 2026: Anonymous caller raised concerns about the baby' },
      agency: 'health-visitor',
    },
    { says: 'Birth father has expressed concerns about the new partner.', agency: 'gp', received: true },
  ],
  good: [
    'Nan is worried that the children are left alone at night; I rang the social worker the same day.',
    'A neighbour reported shouting. Officers attended and saw both children.',
    'Nan collects them on Fridays.',
    { says: 'A neighbour reported crying; a home visit was made on 6 May.', agency: 'health-visitor' },
    'Her aunt showed me photographs of a bruise, which I referred on 4 May.',
  ],
  nearMiss: [
    'Tamsin is worried about her nan.',
    'The neighbours have a dog.',
    'Dad was told that she is doing well.',
  ],
});
