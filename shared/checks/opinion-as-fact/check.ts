import { defineWordingCheck, markedBy } from '../wording.ts';

/** Puts a judgement, a motive, a diagnosis or hearsay about an adult as a fact. */
export const opinionAsFact = defineWordingCheck({
  id: 'opinion-as-fact',
  weight: 'should',
  messages: {
    source:
      'What was seen or said that this rests on, by whom and when? If it is a view, whose is it, and what speaks against it?',
  },
  cites:
    'Conferences need fact, allegation, opinion and hearsay kept apart, each with its source (Surrey report format; field notes, section 6 item 12 and section 7).',
  mark: markedBy('opinion-as-fact', 'source'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for what was seen or said',
      text: 'What was seen or said, on which day, and by whom?',
    },
    {
      kind: 'insert-question',
      label: 'Ask whose view it is',
      text: 'Whose view is this, on what does it rest, and what would speak against it?',
    },
    { kind: 'record-not-known', label: 'Say that it is second hand, or not confirmed' },
  ],
});
