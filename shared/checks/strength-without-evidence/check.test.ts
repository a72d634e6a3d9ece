import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { strengthWithoutEvidence } from './check.ts';

holdsExamples(strengthWithoutEvidence, {
  section: 'strengths',
  bad: [
    'Good relationship with the school.',
    { says: '- Loving mother\n- Supportive wider family', asks: 'bare' },
    { says: 'Parents engage well with services.', agency: 'health-visitor', marks: 'engage well' },
    { says: '- Resilient\n- Bright\n- Nice manners', agency: 'early-years' },
    {
      says: '- Committed to her children\n- Motivated to change',
      agency: 'adult-substance-misuse',
      received: true,
    },
  ],
  good: [
    'Her aunt collects her every Friday and cooks with her.',
    'Mother attended nine of ten appointments since March.',
    {
      says: '- She said "I like it at nan’s"\n- Weight back on the 25th centile on 3 June',
      agency: 'health-visitor',
    },
    { says: { worries: 'Hungry.' } },
    { says: 'Father rang on 4 May to ask for help, and came the next day.', agency: 'gp' },
  ],
  nearMiss: [
    '- Good relationship with school\n- Attended both parents’ evenings\n- Has not missed football',
    'None known to us.',
    'Seen playing with her brother and sharing without being asked.',
  ],
});
