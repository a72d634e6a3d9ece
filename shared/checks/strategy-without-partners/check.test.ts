import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { strategyWithoutPartners } from './check.ts';

holdsExamples(strategyWithoutPartners, {
  agency: 'social-care',
  section: 'chronology',
  bad: [
    { says: '3 June 2026: Strategy discussion held', marks: 'Strategy discussion' },
    { says: { involvement: 'A strategy discussion agreed a section 47 enquiry.' } },
    { says: '3 June 2026: Strategy meeting, single agency', agency: 'police', asks: 'who' },
    { says: { worries: 'Strategy discussion on 3 June: threshold met.' } },
    { says: '03/06/26 Strategy discussion', received: true },
  ],
  good: [
    '3 June 2026: Strategy discussion with police, school and health visitor',
    { says: '3 June 2026: Strategy discussion', agency: 'school' },
    { says: '3 June 2026: Strategy meeting with social care and the hospital', agency: 'police' },
    {
      says: {
        involvement: 'A strategy discussion was held. Present: DC Hale (police), Dr Shah (paediatrician).',
      },
    },
    { says: { worries: 'Bruise on arm.' } },
  ],
  nearMiss: [
    { says: { worries: 'No strategy discussion was held.' } },
    { says: { actions: 'Her strategy for anger is to walk away.' } },
    { says: { worries: 'The GP took part in the strategy discussion on 3 June.' } },
  ],
});
