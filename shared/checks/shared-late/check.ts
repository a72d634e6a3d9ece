import { span } from '../../domain/when.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { reportDue } from '../../deadlines/report-due.ts';
import { daysBetween } from '../ages.ts';
import { defineStructureCheck, citePassage, insertQuestion } from '../structure.ts';

/** The report was shared with the family later than the partnership's rule has it, or on no day that is given. */
export const sharedLate = defineStructureCheck({
  id: 'shared-late',
  weight: 'should',
  messages: {
    late: 'Did the family have time to read it and to answer? The report was shared on {day}; the {meetingTerm} is on {conference}, and {partnership} asks for {due} at the latest ({rule}).',
    undated: 'On which day did the family see it? The report says that they did and gives no day.',
  },
  cites:
    'Reports reach parents days before the meeting; each area sets how many (Sussex procedures on reports for conference; failure mode F28; chair’s checklist 6).',
  run: (looked) => {
    const { sharing } = looked.contribution;
    const { conference, rules } = looked.around;
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
    const due = conference && rules ? reportDue(rules, conference, 'report-to-family') : null;
    if (!conference || !rules || !due || when.kind !== 'exact') return [];
    if (days.to <= due.day || daysBetween(days.to, conference.on) < -14) return [];
    return [
      {
        ...spotted,
        message: 'late',
        gaps: {
          day: dayInWords(days.to),
          conference: dayInWords(conference.on),
          partnership: rules.partnership.name,
          due: dayInWords(due.day),
          rule: due.rule,
        },
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
