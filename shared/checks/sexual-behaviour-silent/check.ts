import { sexualPassages } from '../../language/sexual-behaviour.ts';
import { topicWords } from '../../language/topic-words.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, meetsChild, insertQuestion, openForm } from '../structure.ts';

/** Sexual behaviour is neither written about nor declared as asked and not known. */
export const sexualBehaviourSilent = defineStructureCheck({
  id: 'sexual-behaviour-silent',
  weight: 'must',
  messages: {
    silent:
      'Has the child at any time shown, said or suffered anything sexual? The report does not speak of it, and does not say that it was looked for and nothing is known.',
  },
  cites:
    'Schools recorded sexualised behaviour and did not tell of it; asked of every child, with each instance or “none known” (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure mode F1).',
  run: (looked) => {
    const { contribution } = looked;
    if (contribution.declarations.some(({ topic }) => topic === 'sexual-behaviour')) return [];
    const said = saidIn(contribution);
    if (said.holds(topicWords['sexual-behaviour'].word)) return [];
    if (
      contribution.statements.some(
        ({ section, heading, passage }) =>
          section === 'declarations' && /sexual/i.test(`${heading} ${passage.text}`),
      )
    )
      return [];
    if (said.places.some(({ passage }) => sexualPassages(passage.text).length > 0)) return [];
    return [
      {
        message: 'silent',
        pointer: '/declarations',
        evidence: [],
        domain: 'sexual-behaviour',
        weight: gentler(looked, 'must', meetsChild(looked) ? 'should' : 'consider'),
        suggestions: [
          openForm('Declare what you looked at', 'declaration:sexual-behaviour'),
          insertQuestion('Ask about it', 'What was seen or said, on which days, and who was told of it?'),
        ],
      },
    ];
  },
});
