import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { emptyDomains } from './check.ts';

holdsExamples(emptyDomains, {
  bad: [
    { says: 'Arrested on 4 May.', agency: 'police', asks: 'domains' },
    { says: 'Mum was late on 4 May.' },
    { says: { chronology: '4 May 2026: Cannabis\n9 May 2026: Cannabis' } },
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor' },
    { says: 'Positive test on 4 May.', agency: 'adult-substance-misuse', received: true },
  ],
  good: [
    'Reading is behind. Mum is warm with her. The flat is damp and nan helps.',
    { says: { development: 'Well.', parenting: 'Warm.', 'family-environment': 'Damp.' } },
    { says: {} },
    { says: 'Reading is behind. Mum is warm with her.', received: true },
    { says: { development: 'Behind.', worries: 'Mother is tired and the house is cold.' }, agency: 'gp' },
  ],
  nearMiss: [
    { says: { household: 'Mother and father live in the flat.', worries: 'He sleeps in class.' } },
    { says: 'Her health is good; care is good; housing not known to us.' },
    { says: { involvement: 'School since 2023; parents seen twice; family moved in May.' } },
  ],
});
