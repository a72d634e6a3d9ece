import { defineWordingCheck, markedBy } from '../wording.ts';

/** Plays a worry down: an excuse, a diminisher, hope in place of evidence, or praise set against harm. */
export const minimising = defineWordingCheck({
  id: 'minimising',
  weight: 'should',
  messages: {
    smaller:
      'What was seen, how large or how long, and what would have to be true for this to be as slight as it sounds?',
  },
  cites:
    'Reviews describe a rule of optimism: injuries, violence and neglect were explained away, and the kindest reading was taken for the likely one (SCIE and NSPCC; the national review of the deaths of Arthur Labinjo-Hughes and Star Hobson, 2022).',
  mark: markedBy('minimising', 'smaller'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for what was seen',
      text: 'What was seen or said, on which day, by whom: the size, the length, the words?',
    },
    {
      kind: 'insert-question',
      label: 'Ask for the evidence of what goes well',
      text: 'On what day was this strength seen, how often, and by whom?',
    },
    { kind: 'record-not-known', label: 'Say that it is not known how serious it was' },
  ],
});
