import { span } from '../../domain/when.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { reportDue } from '../../deadlines/report-due.ts';
import { daysBetween } from '../ages.ts';
import type { Around } from '../define.ts';
import { defineStructureCheck, isWrittenHere, gentler, recordNotKnown } from '../structure.ts';

/** The report comes after the day on which it was due. */
export const reportLate = defineStructureCheck({
  id: 'report-late',
  weight: 'should',
  messages: {
    late: 'Who has been told that the report comes late, and how will the family and the {chairTerm} read it in time? It was due on {due} ({by}) and is of {day}.',
  },
  cites:
    'Late reports cannot be read by the family or weighed by the chair (failure modes F28 and F29 of the field notes; chair’s checklist 4).',
  run: (looked) => {
    const { contribution, around } = looked;
    const due = dueFor(around);
    const day =
      isWrittenHere(looked) && contribution.stage === 'draft'
        ? around.today
        : span(contribution.writtenOn)?.from;
    if (!due || !day || day <= due.day || daysBetween(due.day, day) > 366) return [];
    return [
      {
        message: 'late',
        pointer: '/writtenOn',
        evidence: [],
        gaps: { due: dayInWords(due.day), by: due.by, day: dayInWords(day) },
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [recordNotKnown('Say why it is late, and who was told')],
      },
    ];
  },
});

/** The day that the conference's papers name for reports; else that of the partnership's rule. */
function dueFor({ conference, rules }: Around): { day: string; by: string } | null {
  if (conference?.reportsDueOn) return { day: conference.reportsDueOn, by: 'so the conference’s papers' };
  const due = conference && rules ? reportDue(rules, conference, 'report-to-chair') : null;
  return due && rules ? { day: due.day, by: `${due.rule}: ${rules.partnership.name}` } : null;
}
