import { saidIn } from '../said.ts';
import {
  defineStructureCheck,
  gentler,
  meetsChild,
  citePassage,
  insertQuestion,
  recordNotKnown,
} from '../structure.ts';

/** The child’s section holds an adult’s description and no words of the child’s. */
export const adultsGloss = defineStructureCheck({
  id: 'adults-gloss',
  weight: 'should',
  messages: {
    gloss:
      'What did the child say or do, in their own words, on which day, to whom? This describes the child as an adult sees them.',
  },
  cites:
    'The child’s view is verbatim, dated and independent of the parents (chair’s checklist 9; section 3 of the field notes, heading 8).',
  run: (looked) => {
    const { contribution } = looked;
    const under = saidIn(contribution).under('childs-voice');
    const text = under.map(({ passage }) => passage.text).join(' ');
    const children = looked.around.conference?.children ?? [];
    if (children.length > 0 && children.every(({ dob }) => dob === undefined)) return [];
    if (!text.trim() || contribution.voices.length > 0 || /["“”]|(?:^|\s)['‘][A-Za-z]/.test(text)) return [];
    if (told.test(text) || whyNot.test(text)) return [];
    const first = under[0];
    return first
      ? [
          {
            message: 'gloss',
            pointer: first.pointer,
            evidence: [citePassage(looked, first.passage)],
            weight: gentler(looked, 'should', meetsChild(looked) ? 'should' : 'consider'),
            suggestions: [
              insertQuestion(
                'Ask for the child’s words',
                'What did the child say, word for word, on which day, to whom?',
              ),
              recordNotKnown('Say why the child’s words are not known'),
            ],
          },
        ]
      : [];
  },
});

const told =
  /\b(?:(?:has|have|had)? ?(?:told|said|says|saying|asked|describ(?:ed|es)|explained|disclosed|wrote|drew|draws|pointed|shook|nodded|signed|cried|cries|turn(?:s|ed) to|reach(?:es|ed)|looks? (?:to|for)|cling\w*|smil\w+|settle[sd]? (?:with|when)|does not (?:want|like)|did not (?:want|like)))\b/i;
const whyNot =
  /\b(?:not (?:been )?(?:seen|met|spoken|asked|known|able)|too young|non-?verbal|pre-?verbal|unborn|declined|refused|did not wish|only (?:adults|the mother)|no (?:direct )?contact|not (?:yet )?(?:talk|speak)\w*)\b/i;
