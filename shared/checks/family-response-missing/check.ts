import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, citePassage, jumpTo, recordNotKnown } from '../structure.ts';

/** The report was shared, and what the family said to it is not told. */
export const familyResponseMissing = defineStructureCheck({
  id: 'family-response-missing',
  weight: 'should',
  messages: {
    response:
      'What did the family say when they saw the report, where do they disagree, and what would they add? It does not tell.',
  },
  cites:
    'The family’s and the child’s response to the report belongs to it (section 3 of the field notes, heading 16; chair’s checklist 6).',
  run: (looked) => {
    const { contribution } = looked;
    const { shared, words } = contribution.sharing;
    if (!words || (shared !== 'yes' && shared !== 'in-part')) return [];
    const said = saidIn(contribution);
    if (
      said
        .under('family-response')
        .some(({ passage }) => passage.text !== words.text && !sharedOnly.test(passage.text))
    )
      return [];
    if (
      said.holds(
        /^(?:agree\w*|disagree\w*|accept\w*|upset|angry|said|says|felt|feels|comment\w*|respon\w*|disput\w*|corrected|replied|asked|view\w*|thought|happy|unhappy|added|nothing|comment)$/,
        answer,
      )
    )
      return [];
    return [
      {
        message: 'response',
        pointer: '/sharing',
        evidence: [citePassage(looked, words)],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          jumpTo('Go to the family’s response', 'family-response'),
          recordNotKnown('Say that they did not answer, or were not asked'),
        ],
      },
    ];
  },
});

const sharedOnly = /^[^.]{0,80}\b(?:shared|seen|read|shown)\b[^.]{0,60}\.?$/i;
const answer =
  /\b(?:mum|mother|dad|father|parents?|carers?|she|he|they|family|m(?:rs?|s)\.? [A-Z]\w+|both)\b[^.]{0,50}\b(?:agree|disagree|accept|upset|angry|commented|responded|disput|corrected|replied|added|asked (?:that|for|me|us)|was (?:un)?happy|were (?:un)?happy|said (?:that )?(?:it|this|the report|she|he|they)|felt (?:that )?(?:it|this|the report)|had (?:no comment|nothing to add))/i;
