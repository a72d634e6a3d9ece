import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says that something is thought or that there are concerns, without saying whose thought it is. */
export const itIsFelt = defineWordingCheck({
  id: 'it-is-felt',
  weight: 'consider',
  messages: {
    whose: 'Who thinks so, and on what does it rest?',
  },
  cites:
    'Field notes, section 7: “it is felt, concerns around” becomes who thinks what, on what evidence; failure mode F14, concerns without an event.',
  mark: markedBy('it-is-felt', 'whose'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask whose view it is',
      text: 'Who thinks so, and what was seen or said that it rests on?',
    },
  ],
});
