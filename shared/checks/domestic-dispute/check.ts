import { defineWordingCheck, markedBy } from '../wording.ts';

/** Shares out violence between two people: a dispute, a volatile relationship. */
export const domesticDispute = defineWordingCheck({
  id: 'domestic-dispute',
  weight: 'consider',
  messages: {
    who: 'Who did what to whom, what injury was there, and where was the child?',
  },
  cites:
    'Field notes, section 7: “domestic dispute, volatile relationship” become who did what to whom, injury, child where.',
  mark: markedBy('domestic-dispute', 'who'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask who did what',
      text: 'Who did what to whom, what injury was seen, and where was each child?',
    },
  ],
});
