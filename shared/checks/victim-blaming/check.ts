import { defineWordingCheck, markedBy } from '../wording.ts';

/** Makes a child responsible for harm or for what adults did, or puts distress down to character. */
export const victimBlaming = defineWordingCheck({
  id: 'victim-blaming',
  weight: 'should',
  messages: {
    adults: 'What did the adults do, and what was the child facing? The words here put it on the child.',
  },
  cites:
    'Words such as “puts herself at risk” hide the person who causes the harm and change how a child is helped (The Children’s Society, appropriate language guide, 2024; Youth Justice Legal Centre).',
  mark: markedBy('victim-blaming', 'adults'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask what the adults did',
      text: 'Who did what to the child, when, and how was the child made to go along with it?',
    },
    {
      kind: 'insert-question',
      label: 'Ask what the behaviour may mean',
      text: 'What was seen, when did it begin, and what was happening in the child’s life then?',
    },
  ],
});
