import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { sharedLate } from './check.ts';

const onDay = (day: string) => `This report was shared with Ms Vale on ${day} June 2026.`;
/** The conference is on Tuesday 23 June 2026 at 10:00. */
const at10 = { time: '10:00' };
const review = { ...at10, kind: 'Review Child Protection Conference' };

holdsExamples(sharedLate, {
  section: 'sharing',
  bad: [
    { says: onDay('22'), rules: 'england', asks: 'late' },
    { says: onDay('19'), rules: 'england', marks: '19 June' },
    { says: onDay('20'), rules: 'kestrel-vale', agency: 'police', asks: 'late' },
    { says: onDay('22'), rules: 'northmere', conference: at10, asks: 'late' },
    { says: onDay('17'), rules: 'england', conference: review, asks: 'late' },
    {
      says: 'The report was read to mother on 23 June 2026.',
      agency: 'gp',
      rules: 'saltmarsh',
      asks: 'late',
      marks: '23 June',
    },
    { says: 'This report has been shared with the parents.', asks: 'undated' },
    { says: 'The report was shown to father on 22/06/2026 at the door.', agency: 'police', rules: 'england' },
    { says: 'Yes, the report has been discussed with parents.', received: true },
  ],
  good: [
    { says: onDay('15'), rules: 'england' },
    { says: onDay('18'), rules: 'england' },
    { says: onDay('19'), rules: 'kestrel-vale' },
    { says: onDay('19'), rules: 'northmere', conference: at10 },
    { says: onDay('16'), rules: 'england', conference: review },
    { says: { worries: 'Hungry.' }, rules: 'england' },
    { says: 'This report has not been shared with the parents.', rules: 'england' },
    {
      says: 'The report was read to mother on 17 June 2026 at home.',
      agency: 'housing',
      rules: 'saltmarsh',
    },
  ],
  nearMiss: [
    { says: onDay('22') },
    { says: onDay('22'), rules: 'england', alone: true },
    {
      says: 'The report was shared with mother on 10 June 2026 and with father on 12 June 2026.',
      rules: 'england',
    },
    { says: onDay('22'), rules: 'england', conference: { on: '2026-06-30' } },
  ],
});
