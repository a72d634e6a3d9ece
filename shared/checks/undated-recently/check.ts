import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says when something happened with a word that has no day. */
export const undatedRecently = defineWordingCheck({
  id: 'undated-recently',
  weight: 'consider',
  messages: {
    day: 'On what day, or between which days? “Recently” will mean nothing when this is read in a year.',
  },
  cites:
    'A chronology needs days: undated entries cannot be put beside those of other agencies (field notes, sections 3 and 7; cross-checks X3 and X6).',
  mark: markedBy('undated-recently', 'day'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for the day',
      text: 'On what day was this, or between which days?',
    },
    { kind: 'record-not-known', label: 'Say that the day is not known, and what it lay between' },
  ],
});
