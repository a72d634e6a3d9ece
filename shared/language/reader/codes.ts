/** What the labelled passages are labelled with, in the order in which readers number them. */
export const codes: readonly string[] = [
  'assumed-known',
  'referral-closes',
  'sexualised-behaviour',
  'withholding',
  'minimising',
  'vague-frequency',
  'opinion-as-fact',
  'victim-blaming',
  'third-party',
];
