import { defineWordingCheck, markedBy } from '../wording.ts';

/** Strengthens a worry with a word such as “very” or “appalling” in place of what was seen. */
export const intensifier = defineWordingCheck({
  id: 'intensifier',
  weight: 'consider',
  messages: {
    seen: 'What was seen, heard or measured? That is stronger than the word.',
  },
  cites:
    'Field notes, section 7: plain facts in place of strong words; a judge, a parent and a chair read the same report.',
  mark: markedBy('intensifier', 'seen'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for what was seen',
      text: 'What was seen, heard or measured, where and when?',
    },
  ],
});
