import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says “disclosed” as if it were proof, or “alleged” and “claims” as if it were doubt. */
export const disclosedOrAlleged = defineWordingCheck({
  id: 'disclosed-or-alleged',
  weight: 'consider',
  messages: {
    said: 'What did they say, in their words, on which day and to whom?',
  },
  cites:
    'Field notes, section 7: disclosed (as proof) and alleged (as doubt) become “said, on date, to whom, words”; statements are tagged as observed, reported, opinion or allegation (Surrey report format).',
  mark: markedBy('disclosed-or-alleged', 'said'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for the words',
      text: 'What was said, in their own words, on which day, and to whom?',
    },
  ],
});
