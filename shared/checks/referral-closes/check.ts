import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says that a referral, made, refused or open, is why no more is written down, shared or sent. */
export const referralCloses = defineWordingCheck({
  id: 'referral-closes',
  weight: 'should',
  messages: {
    closed:
      'What has happened since that referral, on which days, and who has been told? A referral does not end the duty to write down and to share.',
  },
  cites:
    'Schools that had made a referral did not report what came after it, and stopped once a referral had been sent back (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing).',
  mark: markedBy('referral-closes', 'closed'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask what came after',
      text: 'What has been seen, heard or said since that referral, on which days, and who was told?',
    },
    {
      kind: 'insert-question',
      label: 'Ask whether the decision was challenged',
      text: 'If the referral was returned: who asked for the decision to be looked at again, when, and what was the answer?',
    },
    { kind: 'record-not-known', label: 'Say that nothing has come to notice since, and what was looked at' },
  ],
});
