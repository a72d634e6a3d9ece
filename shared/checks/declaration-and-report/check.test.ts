import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { declarationAndReport } from './check.ts';

holdsExamples(declarationAndReport, {
  bad: [
    { says: 'On 3 May she had a bruise on her arm.', declarations: [{ topic: 'injury' }], marks: 'bruise' },
    {
      says: { chronology: '9 May 2026: Went missing from home overnight' },
      declarations: [{ topic: 'missing' }],
      asks: 'report',
    },
    {
      says: 'Mother smelt of alcohol at collection.',
      declarations: [{ topic: 'substances' }],
      agency: 'early-years',
    },
    {
      says: { household: 'A new partner moved in at Easter.' },
      declarations: [{ topic: 'hidden-adults' }],
      agency: 'housing',
    },
    {
      says: { development: 'She sent images to a man on Snapchat.' },
      declarations: [{ topic: 'online' }],
      agency: 'gp',
    },
  ],
  good: [
    { says: 'No bruises or marks were seen.', declarations: [{ topic: 'injury' }] },
    { says: 'On 3 May she had a bruise on her arm.', declarations: [{ topic: 'missing' }] },
    { says: 'On 3 May she had a bruise on her arm.' },
    { says: 'She has never gone missing.', declarations: [{ topic: 'missing' }] },
    { says: 'Nothing known of drugs or alcohol.', declarations: [{ topic: 'substances' }] },
  ],
  nearMiss: [
    { says: 'The drugs and alcohol lesson was on 4 May.', declarations: [{ topic: 'substances' }] },
    { says: 'Missing her homework on most Mondays.', declarations: [{ topic: 'missing' }] },
    { says: 'Her hamster died and she told Miss Hale.', declarations: [{ topic: 'injury' }] },
  ],
});
