import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says that a child did not attend, where somebody should have brought the child. */
export const didNotAttend = defineWordingCheck({
  id: 'did-not-attend',
  weight: 'should',
  messages: {
    brought:
      'Who should have brought the child, what got in the way, and what was done then? A child is brought to an appointment or not.',
  },
  cites:
    'Missed appointments of children are “was not brought”: the word asks who should have brought the child and what followed (Sussex procedures on was not brought; failure mode F25).',
  mark: markedBy('did-not-attend', 'brought'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask who should have brought the child',
      text: 'Who should have brought the child, on which days, what got in the way, and what was done then?',
    },
    {
      kind: 'insert-question',
      label: 'Better: “was not brought”',
      text: 'Was not brought to which appointment, on which day?',
    },
  ],
});
