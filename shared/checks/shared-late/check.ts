import { span } from '../../domain/when.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { daysBetween } from '../ages.ts';
import { defineStructureCheck, citePassage, insertQuestion } from '../structure.ts';

/** The report was shared with the family on the day of the conference or the day before, or on no day that is given. */
export const sharedLate = defineStructureCheck({
  id: 'shared-late',
  weight: 'should',
  messages: {
    late: 'Did the family have time to read it and to answer? The report was shared on {day}; the conference is on {conference}.',
    undated: 'On which day did the family see it? The report says that they did and gives no day.',
  },
  cites:
    'Reports reach parents days before the meeting; each area sets how many (Sussex procedures on reports for conference; failure mode F28; chair’s checklist 6).',
  run: (looked) => {
    const { sharing } = looked.contribution;
    const { conference } = looked.around;
    const { words, when } = sharing;
    if (sharing.shared !== 'yes' || !words) return [];
    const days = span(when);
    const spotted = { pointer: '/sharing/when', evidence: [citePassage(looked, words)] };
    if (!days)
      return [
        {
          ...spotted,
          message: 'undated',
          weight: 'consider',
          suggestions: [insertQuestion('Ask for the day', 'Shared with whom, on which day, and how?')],
        },
      ];
    if (
      !conference ||
      when.kind !== 'exact' ||
      daysBetween(days.to, conference.on) > 1 ||
      daysBetween(days.to, conference.on) < -14
    )
      return [];
    return [
      {
        ...spotted,
        message: 'late',
        gaps: { day: dayInWords(days.to), conference: dayInWords(conference.on) },
        suggestions: [
          insertQuestion(
            'Say how the family could answer',
            'When can the family read it in quiet, with whom, and how do they answer?',
          ),
        ],
      },
    ];
  },
});
