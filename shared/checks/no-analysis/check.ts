import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, gentler, insertQuestion, jumpTo } from '../structure.ts';

/** Nothing says what the facts mean for this child. */
export const noAnalysis = defineStructureCheck({
  id: 'no-analysis',
  weight: 'should',
  messages: {
    none: 'What does all this mean for this child: what is it like to live with, and what may happen if nothing changes? The report gives facts and does not weigh them.',
  },
  cites:
    'A conference decides on likely harm; a report that lists facts leaves the weighing to those who know the child least (section 3 of the field notes, heading 13; chair’s checklist 13).',
  run: (looked) => {
    const { contribution } = looked;
    const said = saidIn(contribution);
    if (said.under('analysis').length > 0) return [];
    if (said.places.length < 3 && contribution.events.length < 3 && !isWrittenHere(looked)) return [];
    if (
      said.holds(
        /^(?:impact\w*|mean\w*|affect\w*|effects?|risk\w*|likely|harm\w*|analysis|assess\w*|opinion|worr\w*|concern\w*|view)$/,
        weighing,
      )
    )
      return [];
    return [
      {
        message: 'none',
        pointer: '/statements',
        evidence: [],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          jumpTo('Go to what it means', 'analysis'),
          insertQuestion(
            'Ask what it means',
            'What does this mean for the child, today and if nothing changes?',
          ),
        ],
      },
    ];
  },
});

const weighing =
  /\b(?:impact(?:s|ed|ing)? (?:on|of)|means? (?:that|for)|(?:affect(?:s|ed|ing)|effects? (?:on|of))|(?:at|high|significant|serious|continuing|increased|real|level of|the|a) risks?\b|risk (?:of|to|is|that)|likely to|likelihood|(?:significant|likely|suffer\w*|cause\w*|future|emotional|lasting) harm|harm(?:ed|ful|ing)? (?:to|by|her|him|them)|(?:in )?(?:my|our) (?:professional )?(?:opinion|view|assessment|judg\w+))\b/i;
