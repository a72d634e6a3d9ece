import { saidIn } from '../said.ts';
import { defineStructureCheck, insertQuestion, standingOn } from '../structure.ts';

/** A family that speaks another language, without a word of an interpreter. */
export const interpreterNotSaid = defineStructureCheck({
  id: 'interpreter-not-said',
  weight: 'should',
  messages: {
    interpreter:
      'Who interpreted when the family was spoken with, and how will they read this report? They speak another language, and no interpreter is named.',
  },
  cites:
    'Children were asked to interpret for their parents, or parents agreed to what they had not understood (chair’s checklist 7; section 3 of the field notes, heading 3).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const spoken = said.find(
      /^(?:speak\w*|language\w*|english|polish|romanian|urdu|punjabi|bengali|sylheti|arabic|kurdish|sorani|somali|portuguese|spanish|pashto|dari|farsi|tamil|gujarati|lithuanian|ukrainian|russian|bulgarian|albanian|turkish|vietnamese|mandarin|cantonese|tigrinya|slovak|hungarian|bsl|eal|deaf)$/,
      other,
    );
    if (
      spoken.length === 0 ||
      said.holds(/^(?:interpret\w*|translat\w*|languageline|bilingual|fluent|fluently|signed)$/)
    )
      return [];
    return [
      {
        message: 'interpreter',
        ...standingOn(looked, spoken, 2),
        domain: 'identity',
        suggestions: [
          insertQuestion(
            'Ask who interpreted',
            'Who interpreted, on which days, and in which language will the family have this report?',
          ),
        ],
      },
    ];
  },
});

const language =
  '(?:polish|romanian|urdu|punjabi|bengali|sylheti|arabic|kurdish|sorani|somali|portuguese|spanish|pashto|dari|farsi|tamil|gujarati|lithuanian|ukrainian|russian|bulgarian|albanian|turkish|vietnamese|mandarin|cantonese|tigrinya|slovak|hungarian|bsl)';
const other = new RegExp(
  `\\b(?:(?:speaks?|spoken|speaking|uses?|in) (?:only |mainly |mostly )?${language}|(?:little|no|limited|poor|basic|very little) (?:spoken )?english\\b|(?:first|home|main|preferred|native) language(?: is|:| at home is| spoken is)? ${language}|english (?:is |as )?(?:an )?additional language|deaf (?:mother|father|parents?)|(?:mother|father|parents?) (?:is|are) deaf)`,
  'i',
);
