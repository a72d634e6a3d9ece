import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, jumpTo, recordNotKnown } from '../structure.ts';

/** Nothing is said of what goes well. */
export const noStrengths = defineStructureCheck({
  id: 'no-strengths',
  weight: 'should',
  messages: {
    none: 'What is going well for this child, and who or what keeps them safe already? The report says nothing of it.',
  },
  cites:
    'A plan that builds on nothing does not hold, and families who read only what is wrong stop talking (tes, information sharing trailblazers; failure mode F13).',
  run: (looked) => {
    const { contribution } = looked;
    const said = saidIn(contribution);
    if (contribution.strengths.length > 0 || said.under('strengths').length > 0) return [];
    if (
      said.holds(
        /^(?:strengths?|positives?|protective|well|praise\w*|proud|enjoys?|loves|warm\w*|affection\w*|supportive|engag\w*|helpful|thriv\w*)$/,
        good,
      )
    )
      return [];
    return [
      {
        message: 'none',
        pointer: '/strengths',
        evidence: [],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          jumpTo('Go to what goes well', 'strengths'),
          recordNotKnown('Say that nothing is known to go well, and who was asked'),
        ],
      },
    ];
  },
});

const good =
  /\b(?:strengths?|positives?|protective|(?:doing|going|copes?|settled|engag\w+|works?) (?:very )?well|praise\w*|proud|enjoys?|loves|warm(?:ly|th)?|affection\w*|supportive|engag(?:es|ed) (?:well|with)|helpful|thriv\w+)\b/i;
