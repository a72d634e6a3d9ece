import { span } from '../../domain/when.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { daysBetween } from '../ages.ts';
import { defineStructureCheck, isWrittenHere, gentler, recordNotKnown } from '../structure.ts';

/** The report comes after the day on which it was due. */
export const reportLate = defineStructureCheck({
  id: 'report-late',
  weight: 'should',
  messages: {
    late: 'Who has been told that the report comes late, and how will the family and the chair read it in time? It was due on {due} and is of {day}.',
  },
  cites:
    'Late reports cannot be read by the family or weighed by the chair (failure modes F28 and F29 of the field notes; chair’s checklist 4).',
  run: (looked) => {
    const { contribution, around } = looked;
    const due = around.conference?.reportsDueOn;
    const day =
      isWrittenHere(looked) && contribution.stage === 'draft'
        ? around.today
        : span(contribution.writtenOn)?.from;
    if (!due || !day || day <= due || daysBetween(due, day) > 366) return [];
    return [
      {
        message: 'late',
        pointer: '/writtenOn',
        evidence: [],
        gaps: { due: dayInWords(due), day: dayInWords(day) },
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [recordNotKnown('Say why it is late, and who was told')],
      },
    ];
  },
});
