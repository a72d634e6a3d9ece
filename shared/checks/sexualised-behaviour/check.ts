import { defineWordingCheck, markedBy } from '../wording.ts';

/** Marks that sexual behaviour of or towards a child is spoken of, plainly or by euphemism; a subject, never a fault. */
export const sexualisedBehaviour = defineWordingCheck({
  id: 'sexualised-behaviour',
  weight: 'should',
  messages: {
    spoken:
      'Is everything known about this written down, with dates, what was seen or said in plain words, and who was told?',
  },
  cites:
    'Schools saw sexualised behaviour and did not tell it to the conference, or told it in words that hid it (SCIE and NSPCC, learning from case reviews; Hackett’s continuum asks for the facts, not a label).',
  mark: markedBy('sexualised-behaviour', 'spoken'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for the facts',
      text: 'What was seen or said, on which days, between whom, and who was told?',
    },
    { kind: 'open-form', label: 'Put what others must not read in the restricted part' },
  ],
});
