import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { familyResponseMissing } from './check.ts';

holdsExamples(familyResponseMissing, {
  section: 'sharing',
  bad: [
    { says: 'This report was shared with Ms Vale on 15 June 2026.', marks: 'shared with Ms Vale' },
    { says: 'The report was read to mother on 16 June 2026.', agency: 'health-visitor' },
    { says: 'Shared with both parents on 12/06/2026.', agency: 'gp', asks: 'response' },
    { says: { sharing: 'This report was shown to father on 14 June 2026.', strengths: 'He collects her.' } },
    { says: 'The report was shared with mother on 12 June 2026.', received: true },
  ],
  good: [
    'This report was shared with Ms Vale on 15 June 2026. She agreed with most of it and disputed the date of the burn.',
    {
      says: {
        sharing: 'This report was shared with Ms Vale on 15 June 2026.',
        'family-response': 'She is upset that hunger is named and says the breakfast club was full.',
      },
    },
    'This report has not been shared with the parents.',
    { says: { worries: 'Hungry.' } },
    { says: 'The report was read to mother on 16 June 2026. She had nothing to add.', agency: 'housing' },
  ],
  nearMiss: [
    {
      says: {
        sharing:
          'This report was shared with mother on 15 June 2026. Mother asked that the address be left out.',
      },
    },
    {
      says: {
        sharing: 'The report was shared with Ms Vale on 15 June 2026.',
        'family-response': 'None given by the day of writing; she has my number.',
      },
    },
    'The report was shared with both parents on 15 June 2026. Father replied by text that it was fair.',
  ],
});
