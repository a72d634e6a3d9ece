import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says of a worry how often, how much or how long in a word that nobody can count. */
export const vagueFrequency = defineWordingCheck({
  id: 'vague-frequency',
  weight: 'consider',
  messages: {
    count: 'How many times, from which day to which? “Often” can be two or twenty to those who read it.',
  },
  cites:
    'Vague words for how often and how long hid patterns that a count would have shown (field notes, section 7: often, sometimes, regularly, a number of: write n in a period).',
  mark: markedBy('vague-frequency', 'count'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for a count',
      text: 'How many times, between which days, and where is that recorded?',
    },
    {
      kind: 'insert-question',
      label: 'Ask for the days',
      text: 'On which days? A list of days says more than a word.',
    },
    { kind: 'record-not-known', label: 'Say that it was not counted' },
  ],
});
