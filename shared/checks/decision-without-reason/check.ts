import type { Spotted } from '../define.ts';
import { defineStructureCheck, citePassage, openForm } from '../structure.ts';

/** A decision not to share without a reason, or without a day on which it is looked at again. */
export const decisionWithoutReason = defineStructureCheck({
  id: 'decision-without-reason',
  weight: 'must',
  askedInMergeBy: 'sharing-gap',
  messages: {
    reason:
      'Why was this not shared, and who decided it? A decision not to share is recorded without a reason.',
    review: 'When is this decision looked at again? It was decided not to share, and no day is set.',
  },
  cites:
    'Refusing or not sharing always needs its reason, and a decision not to share is looked at again (information sharing advice 2024, rule 7; section 5 of the field notes; Children Act 2004 s.16LA).',
  run: (looked) =>
    looked.contribution.disclosures.flatMap((decision, at): Spotted[] => {
      if (decision.decision !== 'not-shared') return [];
      const isReasoned = [decision.reason, decision.detriment, decision.proportionality].some((words) =>
        saysWhy(words),
      );
      const message = isReasoned ? (decision.reviewOn ? null : 'review') : 'reason';
      return message === null
        ? []
        : [
            {
              message,
              pointer: `/disclosures/${at}/${message === 'reason' ? 'reason' : 'reviewOn'}`,
              evidence: [citePassage(looked, decision.row)],
              ...(message === 'review' ? { weight: 'should' as const } : {}),
              suggestions: [openForm('Complete the decision', 'decision')],
            },
          ];
    }),
});

const saysWhy = (words: string | undefined): boolean =>
  words !== undefined &&
  words.trim().length >= 8 &&
  !/^(?:none|n\/?a|not needed|see (?:file|notes|above)|decided|as discussed|confidential)\.?$/i.test(
    words.trim(),
  );
