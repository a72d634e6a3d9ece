import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { noAdvice } from './check.ts';

holdsExamples(noAdvice, {
  bad: [
    'Hungry on 4 May.',
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor' },
    { says: {}, alone: true },
    { says: 'She takes no notice of advice.', asks: 'none' },
    { says: 'Contact is supervised by nan.', decisions: [{}] },
  ],
  good: [
    { says: 'Hungry.', answers: [['advice-taken', 'yes', 'Named nurse, 4 June']] },
    'Talked through in supervision with my manager on 4 June.',
    { says: 'Hungry.', decisions: [{ adviceTaken: 'DSL, 4 June' }] },
    { says: 'Hungry.', received: true },
    { says: 'I discussed with the named doctor on 4 May whether to refer.', agency: 'gp' },
  ],
  nearMiss: [
    { says: 'Hungry.', also: { role: 'DSL and SENDCo' } },
    { says: 'Hungry.', answers: [['advice-taken', 'no']] },
    { says: 'Legal advice was sought on 9 May.', agency: 'social-care' },
  ],
});
