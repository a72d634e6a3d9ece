import { saidIn } from '../said.ts';
import { defineStructureCheck, insertQuestion, standingOn } from '../structure.ts';

/** What the child thinks or says is told by a parent. */
export const voiceThroughParent = defineStructureCheck({
  id: 'voice-through-parent',
  weight: 'consider',
  messages: {
    parent:
      'What did the child say to somebody other than a parent? This is what a parent says that the child says or feels.',
  },
  cites:
    'A child heard only through a parent was not heard (cross-check X12 of the field notes; chair’s checklist 9).',
  run: (looked) => {
    const said = saidIn(looked.contribution);
    const through = said
      .find(/^(?:mum|mother|mam|dad|father|parents?|carers?|stepfather|partner|mrs?|ms)$/, secondHand)
      .filter(({ place }) => place.section === 'childs-voice');
    const own = said.under('childs-voice').length;
    const firstHand = looked.contribution.voices.length;
    return through.length === 0 || firstHand > 0 || own > through.length + 1
      ? []
      : [
          {
            message: 'parent',
            ...standingOn(looked, through, 3),
            suggestions: [
              insertQuestion(
                'Ask who heard the child',
                'Who has spoken with the child without a parent, when, and what was said?',
              ),
            ],
          },
        ];
  },
});

const secondHand =
  /\b(?:mum|mother|mam|dad|father|parents?|carers?|step-?father|partner|m(?:rs?|s)\.? [A-Z]\w+)\b(?: \w+){0,3} (?:says?|said|reports?|reported|tells? (?:me|us)|told (?:me|us)|states?|stated|feels?|felt|thinks?|thought|describes?|described)\b[^.]{0,60}\b(?:she|he|they|child(?:ren)?|baby|[A-Z][a-z]+) (?:\w+ )?(?:is|are|was|says?|said|feels?|wants?|likes?|loves?|would|enjoys?|does|do|did|has|have|sleeps?|eats?)\b/i;
