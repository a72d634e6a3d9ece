import { explains, unexplained } from '../../language/terms/abbreviations.ts';
import { defineWordingCheck } from '../wording.ts';

/** Uses an abbreviation that the family or another agency may not know, and nowhere says what it stands for. */
export const unexplainedAbbreviation = defineWordingCheck({
  id: 'unexplained-abbreviation',
  weight: 'consider',
  messages: {
    short: 'What does this stand for? Parents and other agencies read it too: write it out the first time.',
  },
  cites:
    'Reports go to parents and to agencies with words of their own; families should be able to read what is said of them (field notes, sections 3 and 7).',
  mark: ({ text }) =>
    unexplained(text).map(({ start, end, short, long }) => ({
      start,
      end,
      tier: 'sure',
      by: 'unexplained',
      why: long ? `“${short}” is short for ${long}` : `nothing says what “${short}” stands for`,
      message: 'short',
    })),
  eachOnce: true,
  madeGood: (words, report) => explains(report, words.replace(/s$/, '')),
  suggestions: [
    { kind: 'insert-question', label: 'Ask for the words', text: 'What does this stand for, in full?' },
  ],
});
