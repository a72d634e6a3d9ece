import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, jumpTo, recordNotKnown } from '../structure.ts';

/** A report for a review that does not say what became of the agency’s own actions. */
export const progressMissing = defineStructureCheck({
  id: 'progress-missing',
  weight: 'should',
  messages: {
    progress:
      'What became of the actions that your agency took on at the last {meetingTerm}? The report is for a review and does not say.',
  },
  cites:
    'At a review, previous actions are closed or explained, and core groups named with their days (section 3 of the field notes, heading 20; chair’s checklist 34).',
  run: (looked) => {
    const { contribution, around } = looked;
    if (!/review/i.test(around.conference?.kind ?? '')) return [];
    const said = saidIn(contribution);
    if (said.under('progress').length > 0) return [];
    if (said.holds(/^(?:actions?|plan|core|completed|progress|since)$/, progress)) return [];
    return [
      {
        message: 'progress',
        pointer: '/statements',
        evidence: [],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          jumpTo('Go to progress on own actions', 'progress'),
          recordNotKnown('Say that your agency took on no action'),
        ],
      },
    ];
  },
});

const progress =
  /\b(?:core groups?\b|(?:action|plan)s?\b[^.]{0,50}\b(?:completed|done|met|not (?:yet )?(?:done|met|completed|started)|in progress|outstanding|achieved|ongoing|partly)|(?:completed|carried out|done) (?:the |our |all )?actions?|since the (?:last|initial|previous) (?:conference|review)|progress (?:on|against|with|since|of) (?:the |our )?(?:plan|actions?))\b/i;
