import { expect, it } from 'vitest';
import { toldClaims } from '../language/told-claims.ts';
import { caseOf, reportBy } from './invented-case.ts';
import { unconfirmedTold } from './unconfirmed-told.ts';

const claimed = (claim: string, answer: string): number =>
  unconfirmedTold(caseOf(reportBy('gp', [claim]), reportBy('social-care', [answer]))).length;

it.each([
  ['Social services are fully aware of the lodger.', 'Her brother, a man of thirty, came to the office.', 1],
  ['The social worker is aware of the admission.', 'We heard that she had been admitted.', 0],
  ['Social worker has been told about the wt.', 'His weight is low.', 0],
  [
    'Seen on 4 March 2026. Social worker informed the same day of the ladder.',
    'On 5 March 2026 a ladder.',
    0,
  ],
  ['The social worker is aware of the ladder.', 'A horse.', 1],
  ['Education are aware of the ladder.', 'A horse.', 0],
])('%s / %s: %i', (claim, answer, count) => {
  expect(claimed(claim, answer)).toBe(count);
});

it.each([
  ['Social services are already involved and know of her mood.', ['social-care']],
  ['Social care will have had his details from the police.', ['social-care']],
  ['The missed appointment has been passed to the social worker.', ['social-care']],
  ['Social care have been told that her brother lives there.', ['social-care']],
  ['The social worker is aware, as it was said on 4 March that somebody would telephone.', ['social-care']],
  ['Nothing has been passed to the social worker.', undefined],
  ['Social care will not have had his details from the police.', undefined],
  ['The social worker told that he had come.', undefined],
  ['Social care were notified at 0415hrs on 06-09-26.', undefined],
])('%s claims %j', (text, agencies) => {
  expect(toldClaims(text, 'school')[0]?.agencies).toEqual(agencies);
});

it('takes health and education for whoever of them reports, as one claim', () => {
  const claims = (answer: string) =>
    unconfirmedTold(
      caseOf(
        reportBy('housing', ['Health are aware of the ladder.']),
        reportBy('gp', ['A horse.']),
        reportBy('health-visitor', [answer]),
      ),
    );
  expect(claims('A horse.')).toHaveLength(1);
  expect(claims('He fell from a ladder.')).toEqual([]);
});
