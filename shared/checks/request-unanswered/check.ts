import { agencyName } from '../../domain/agency.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, openForm } from '../structure.ts';

/** A request to another agency whose answer is overdue. */
export const requestUnanswered = defineStructureCheck({
  id: 'request-unanswered',
  weight: 'consider',
  messages: {
    awaited: 'Has {agency} answered by now, or was it asked again? The answer was wanted by {day}.',
    refused: 'Was the refusal of {agency} challenged? No reason is recorded.',
  },
  cites:
    'What was asked has to be asked again when nothing comes, and a refusal has a reason (failure mode F24; section 5 of the field notes).',
  run: ({ contribution, around }) =>
    contribution.requests.flatMap(({ to, reply, wantedBy }, at): Spotted[] => {
      const suggestions = [openForm('Record the answer', 'request')];
      const spotted = { pointer: `/requests/${at}/reply`, evidence: [], suggestions };
      if (reply.kind === 'refused' && !reply.reason.trim())
        return [{ ...spotted, message: 'refused', gaps: { agency: agencyName(to) } }];
      return reply.kind === 'awaited' && wantedBy && around.today && wantedBy < around.today
        ? [{ ...spotted, message: 'awaited', gaps: { agency: agencyName(to), day: dayInWords(wantedBy) } }]
        : [];
    }),
});
