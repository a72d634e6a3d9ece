import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { sharedLate } from './check.ts';

holdsExamples(sharedLate, {
  section: 'sharing',
  bad: [
    { says: 'This report was shared with Ms Vale on 22 June 2026.', asks: 'late' },
    { says: 'The report was read to mother on 23 June 2026.', agency: 'gp', asks: 'late', marks: '23 June' },
    { says: 'This report has been shared with the parents.', asks: 'undated' },
    { says: 'The report was shown to father on 22/06/2026 at the door.', agency: 'police' },
    { says: 'Yes, the report has been discussed with parents.', received: true },
  ],
  good: [
    'This report was shared with Ms Vale on 15 June 2026.',
    { says: 'This report was shared with Ms Vale on 22 June 2026.', alone: true },
    { says: { worries: 'Hungry.' } },
    'This report has not been shared with the parents.',
    { says: 'The report was read to mother on 17 June 2026 at home.', agency: 'housing' },
  ],
  nearMiss: [
    { says: 'The report was shared with mother on 10 June 2026 and with father on 12 June 2026.' },
    { says: 'The report was shared with Ms Vale on 20 June 2026.' },
    { says: 'This report was shared with Ms Vale on 22 June 2026.', conference: { on: '2026-06-30' } },
  ],
});
