import { agenciesIn } from '../../language/agency-words.ts';
import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says or presumes that another agency knows, without a day together with a person or a means. */
export const assumedKnown = defineWordingCheck({
  id: 'assumed-known',
  weight: 'should',
  messages: {
    named:
      'Who told them, when, and what did they answer? The report says that they know, but gives no day together with a person or a way.',
    unnamed:
      'Who knows, and who told them? The report says that this is known, but not to whom or since when.',
  },
  cites:
    'Concerns stayed unshared because a school or another agency believed that social care already knew (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing).',
  mark: (passage) =>
    markedBy(
      'assumed-known',
      'named',
    )(passage).map((marked) => ({
      ...marked,
      message: agenciesIn(passage.text.slice(marked.start, marked.end)).length > 0 ? 'named' : 'unnamed',
    })),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask who was told',
      text: 'Told whom, on what day, by whom, how, and what was the reply?',
    },
    { kind: 'record-not-known', label: 'Say that it is not known whether they were told' },
  ],
});
