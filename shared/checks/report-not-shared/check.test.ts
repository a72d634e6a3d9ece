import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { reportNotShared } from './check.ts';

holdsExamples(reportNotShared, {
  section: 'sharing',
  bad: [
    { says: { worries: 'Hungry on 4 May.' }, asks: 'unsaid' },
    { says: 'This report has not been shared with the parents.', asks: 'no', marks: 'not been shared' },
    { says: 'The report has been shared with mother in part.', asks: 'part' },
    { says: { development: 'Weight 9th centile.' }, agency: 'health-visitor', received: true },
    { says: 'Report not yet seen by parents.', agency: 'gp' },
  ],
  good: [
    'This report was shared with Ms Vale on 15 June 2026.',
    'This report has not been shared with the parents because the police have asked us to wait for the interview.',
    { says: 'Report read to mother at home on 16 June 2026.', agency: 'housing' },
    'The report was shared with mother apart from the restricted section, as it names the safe address.',
    { says: 'The report has been discussed with father on 12/06/2026 by phone.', agency: 'probation' },
  ],
  nearMiss: [
    'This report has not been shared with father, who could not be reached on three days.',
    { says: 'The report was shown to both parents on 14 June 2026; they disagree with it.' },
    {
      says: 'The report has not been shared with Mr Stone as he is a risk to Ms Vale.',
      agency: 'domestic-abuse',
    },
  ],
});
