import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, citePassage, insertQuestion } from '../structure.ts';

/** An analysis that does not say what it means for the child. */
export const analysisNotAboutChild = defineStructureCheck({
  id: 'analysis-not-about-child',
  weight: 'should',
  messages: {
    child:
      'What does this mean for the child: how is it for them, and what may happen? The analysis speaks of the adults or the agency.',
    effect:
      'What does this mean for the child? The analysis tells again what happened and does not say what follows from it.',
  },
  cites:
    'The analysis says what it means for this child (chair’s checklist 13; section 3 of the field notes, heading 13).',
  run: (looked) => {
    const under = saidIn(looked.contribution).under('analysis');
    const text = under.map(({ passage }) => passage.text).join(' ');
    if (!text.trim()) return [];
    const children = looked.around.conference?.children.map(({ name }) => name.split(' ')[0] ?? name) ?? [];
    const isOfChild = child.test(text) || children.some((name) => text.includes(name));
    const message = isOfChild ? (effect.test(text) ? null : 'effect') : 'child';
    const first = under[0];
    return message === null || !first
      ? []
      : [
          {
            message,
            pointer: first.pointer,
            evidence: [citePassage(looked, first.passage)],
            weight: gentler(looked, 'should', 'consider'),
            suggestions: [
              insertQuestion(
                'Ask what it means',
                'What does this mean for the child, today and if nothing changes?',
              ),
            ],
          },
        ];
  },
});

const child =
  /\b(?:child(?:ren)?|baby|unborn|boys?|girls?|son|daughter|siblings?|pupil|young person|toddler|infant|twins)\b/i;
const effect =
  /\b(?:mean(?:s|ing|t)?|impact\w*|affect\w*|effects?|risk\w*|likely|may|might|could|will|harm\w*|safe\w*|because|so that|therefore|lead(?:s|ing)? to|leav(?:es|ing)|cannot|feels?|frightened|afraid|learn\w*|needs?|protect\w*|danger\w*|worr\w+|concern\w*|suffer\w*|neglect\w*|without)\b/i;
