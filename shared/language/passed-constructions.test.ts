import { expect, it } from 'vitest';
import { toldClaims } from './told-claims.ts';

/** The construction and the agencies of each claim in what a housing officer writes. */
const claims = (text: string): string[] =>
  toldClaims(text, 'housing').map(({ pattern, agencies }) => `${pattern.id}: ${agencies.join(', ')}`);

it.each([
  ['The health visitor has sight of the discharge letter.', 'has-our-paper: health-visitor'],
  ['Social care hold the log of these visits.', 'has-our-paper: social-care'],
  ['The nursery were given a copy.', 'has-our-paper: early-years'],
  ['The GP already has our two letters.', 'has-our-paper: gp'],
  ["This is already with Children's Services.", 'already-with: social-care'],
  ['All of it now sits with the MASH.', 'already-with: social-care'],
  ['CSC are dealing with that side.', 'dealing-with: social-care'],
  ['The school nurse picked this up.', 'dealing-with: school-nurse'],
  ['The police were already looking into it.', 'dealing-with: police'],
  ['We sent the body map across to the MASH.', 'sent-to: social-care'],
  ['Our team has since sent the photographs on to the police.', 'sent-to: police'],
  ['Details went over to the GP.', 'went-to: gp'],
  ['Our concerns have gone straight to social care.', 'went-to: social-care'],
  [
    'Social care have had her weight on their radar since May, so we did not need to refer.',
    'on-the-system: social-care',
  ],
])('%s', (text, claim) => {
  expect(claims(text)).toEqual([claim]);
});

it.each([
  'Social care do not hold the log of these visits.',
  'We have never sent the photographs to the police.',
  'We will send the log to the MASH.',
  'Until this is with social care we visit weekly.',
  'The police are looking into her eyes on the video.',
  'She is with the health visitor on Tuesdays.',
  'We sent the body map to the MASH on 4 May 2026 by secure email.',
  'Her weight is not on their radar.',
])('says nothing of: %s', (text) => {
  expect(claims(text)).toEqual([]);
});
