import { defineWordingCheck, markedBy } from '../wording.ts';

/** Uses words of the trade where plain ones would tell more. */
export const jargon = defineWordingCheck({
  id: 'jargon',
  weight: 'consider',
  messages: {
    plain: 'What was seen, said or done, in words that the family would use?',
  },
  cites:
    'Field notes, section 7 (plain language table); sources disagree about “disguised compliance”, which Sussex guidance still uses, so this only offers another way.',
  mark: markedBy('jargon', 'plain'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for plain words',
      text: 'What was seen, said or done, by whom and when?',
    },
  ],
});
