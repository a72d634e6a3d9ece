import { defineStructureCheck, citePassage, insertQuestion } from '../structure.ts';

/** Words of a child’s without the day or the person to whom they were said. */
export const voiceWithoutDay = defineStructureCheck({
  id: 'voice-without-day',
  weight: 'consider',
  messages: {
    undated: 'When did the child say this, and to whom? The words stand without a day or without a listener.',
  },
  cites:
    'A child’s words are recorded verbatim, with the day, to whom and how they came (section 3 of the field notes, heading 8).',
  run: (looked) => {
    const open = looked.contribution.voices.flatMap((voice, at) =>
      voice.when.kind === 'unknown' && voice.child !== null ? [{ voice, at }] : [],
    );
    return open.length === 0
      ? []
      : [
          {
            message: 'undated',
            pointer: `/voices/${open[0]?.at ?? 0}`,
            evidence: open.slice(0, 4).map(({ voice }) => citePassage(looked, voice.words)),
            suggestions: [
              insertQuestion(
                'Ask for day and listener',
                'Said on which day, to whom, and how did it come up?',
              ),
            ],
          },
        ];
  },
});
