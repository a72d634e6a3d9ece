import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { chronologyUndated } from './check.ts';

holdsExamples(chronologyUndated, {
  section: 'chronology',
  bad: [
    { says: '4 May 2026: Hungry\nShe was found alone by the canal', marks: 'canal' },
    'Bruise on the arm, explained as a fall',
    { says: 'Attended A&E with a burn\n3 June 2026: Reviewed in clinic', agency: 'hospital' },
    { says: 'Call-out to the address, both children present', agency: 'police', asks: 'undated' },
    { says: '12/01/2026: Late\nLater that term she was suspended for a day', agency: 'school' },
  ],
  good: [
    '4 May 2026: Hungry\n9 May 2026: Found alone by the canal',
    'May 2025: Moved in with nan',
    { says: { worries: 'She was found alone by the canal.' } },
    { says: '03/02/26 Arrest\n09/02/26 Bail', agency: 'police' },
    'Spring term 2026: Suspended for a day',
  ],
  nearMiss: [
    'About May 2024: First seen with a bruise',
    { says: {} },
    { says: { involvement: 'The chronology is kept on the school’s system.' } },
  ],
});
