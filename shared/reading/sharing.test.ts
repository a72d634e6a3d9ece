import { expect, test } from 'vitest';
import { plainPassage } from './passages.ts';
import { sharingIn } from './sharing.ts';

const said = (text: string, heading = '', isSharingSection = heading !== '') =>
  sharingIn(plainPassage('report.md', text, 0), '2026-09-15', isSharingSection, heading);

test.each([
  ['Report read by Ms Reid and Mr Foster on 10 September.', 'Sharing', 'yes', '2026-09-10'],
  [
    'The report was read to Mum by phone on 17.06.26, apart from one paragraph.',
    'Sharing',
    'in-part',
    '2026-06-17',
  ],
  ['Sharing: We have not shown this to Mum because she is under pressure.', 'Sharing', 'no', ''],
  ['Shared with parent before conference? | ☐ Yes ☐ No  Date: ', 'Details', 'not-recorded', ''],
  ['Report discussed with parents | Y - 23/4/26, Mum, at the gate', 'Details', 'yes', '2026-04-23'],
  [
    'Yes, with mother on 1 June 2026, father has not been found.',
    'Has the report been shared with parents?',
    'yes',
    '2026-06-01',
  ],
  ['She read the report with me on 9 June 2026 and changed one word.', '', 'yes', '2026-06-09'],
  ['Ellie and her mother read this on 26 February 2026.', '', 'yes', '2026-02-26'],
  ['Leah read this report on 23 September 2026.', '', 'yes', '2026-09-23'],
  ['Mrs Sheikh heard the report in Urdu on 25 February 2026.', '', 'yes', '2026-02-25'],
  ['They read this letter on 2 December 2026.', '', 'yes', '2026-12-02'],
  ['Shared with Ms Ferris on 18 February 2026.', '', 'yes', '2026-02-18'],
  ['Has parent seen this? Yes / No (please ring)  Signed M Poole', '', 'not-recorded', ''],
  ['Have the parents read this? Yes, both, on 4 September 2026.', '', 'yes', '2026-09-04'],
  ['Has Mum seen this report? No, she could not come in.', '', 'no', ''],
  ['Not as yet. Mum is in a fragile state.', 'Has this been seen by parents?', 'no', ''],
  [
    'Shared with Ms Reid by email on 7 September. She did not reply.',
    "Family's view of this report",
    'yes',
    '2026-09-07',
  ],
])('%s', (text, heading, shared, on) => {
  const found = said(text, heading);
  expect(found?.shared).toBe(shared);
  expect(found?.when.kind === 'exact' ? found.when.on : '').toBe(on);
});

test('what is to be shared, and what is shared with others, says nothing', () => {
  expect(said('The plan will be shared with parents.', 'Next steps', false)).toBeNull();
  expect(said('I read this on the hospital record of 4 May 2026.', '', false)).toBeNull();
  expect(said('Skye shares a room with her brother.', '', false)).toBeNull();
});
