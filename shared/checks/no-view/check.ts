import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, citePassage, jumpTo, recordNotKnown } from '../structure.ts';

/** The agency gives no view of its own on whether the child is safe enough or what should be decided. */
export const noView = defineStructureCheck({
  id: 'no-view',
  weight: 'should',
  messages: {
    none: 'What is your agency’s own view: has the child suffered harm, or are they likely to, and what should be decided? The report gives none.',
    reason: 'What is this view founded on? The report says what should be decided and gives no reason.',
  },
  cites:
    'Only social care’s view counted, or managers came instead of those who knew; each agency’s own view in writing, before the meeting (SCIE and NSPCC, unequal weight given to views; failure mode F20; chair’s checklist 22 and 24).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const under = said.under('view');
    const text = under.map(({ passage }) => passage.text).join(' ');
    const first = under[0];
    const suggestions = [jumpTo('Go to your view', 'view'), recordNotKnown('Say why no view can be given')];
    if (!text.trim()) {
      if (said.holds(/^(?:threshold|plan|recommend\w*|support|view|opinion|significant|registration)$/, view))
        return [];
      return [
        {
          message: 'none',
          pointer: '/statements',
          evidence: [],
          weight: gentler(looked, 'should', 'consider'),
          suggestions,
        },
      ];
    }
    const isReasoned =
      reasons.test(text) ||
      text.split(/\s+/).length > 40 ||
      abstains.test(text) ||
      said.under('analysis').length > 0;
    return isReasoned || !first || !view.test(text)
      ? []
      : [
          {
            message: 'reason',
            pointer: first.pointer,
            evidence: [citePassage(looked, first.passage)],
            weight: 'consider',
            suggestions,
          },
        ];
  },
});

const view =
  /\b(?:threshold|significant harm|child protection plan|child in need|cp plan|cin plan|no plan|(?:should|must|needs? to|ought to) (?:be|have|remain|become)|(?:we|i|school|recommend\w*) (?:would |do |fully )?(?:support|recommend|believe|think|consider|propose)s?|in (?:my|our) (?:professional )?(?:view|opinion)|recommend(?:ation|ed|s)?|registration)\b/i;
const reasons =
  /\b(?:because|since|as (?:the|she|he|they|there|we|mother|father)|due to|given|so that|in order|on the grounds?|reasons?|therefore|risk|harm|safe\w*|:)|:/i;
const abstains =
  /\b(?:no view|not (?:for us|our place|able) to|cannot (?:say|give)|defer|no comment|n\/a|await)\b/i;
