import { graveKindsIn } from '../../language/event-kinds.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, citePassage, insertQuestion } from '../structure.ts';

/** Worries that name no event: nothing with a day, a figure, a person’s words or an act. */
export const concernsWithoutEvent = defineStructureCheck({
  id: 'concerns-without-event',
  weight: 'should',
  messages: {
    event:
      'What is the worry: what was seen or said, on which day? The report speaks of concerns and does not say what happened.',
  },
  cites:
    'The nature of the concern was withheld, and those who were asked could not tell what mattered (Community Care and BASW seed, 003; failure mode F14).',
  run: (looked) => {
    const { contribution } = looked;
    const worries = saidIn(contribution).under('worries');
    if (worries.length === 0 || contribution.events.length > 2) return [];
    if (worries.some(({ passage }) => isOfEvent(passage.text))) return [];
    const first = worries[0];
    return first
      ? [
          {
            message: 'event',
            pointer: first.pointer,
            evidence: worries.slice(0, 3).map(({ passage }) => citePassage(looked, passage)),
            weight: gentler(looked, 'should', 'consider'),
            suggestions: [
              insertQuestion('Ask what happened', 'What was seen or said, on which day, by whom?'),
            ],
          },
        ]
      : [];
  },
});

const isOfEvent = (text: string): boolean =>
  /\d|["“]/.test(text) || graveKindsIn(text).length > 0 || act.test(text);
const act =
  /\b(?:said|told|saw|seen|found|hit|left|fell|ran|cried|came|arrived|was (?:not )?(?:collected|brought|fed|dressed)|asleep|hungry|smelt|wearing|none|no worries|sexual\w*)\b/i;
