import type { DisclosureDecision } from '../../domain/disclosure-decision.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, citePassage, openForm } from '../structure.ts';

/** Something was shared, and whether the family was asked or told, or why not, is not recorded. */
export const consentNotRecorded = defineStructureCheck({
  id: 'consent-not-recorded',
  weight: 'should',
  askedInMergeBy: 'sharing-gap',
  messages: {
    unrecorded:
      'Was the family asked beforehand, and what did they answer? The decision to share does not say.',
    reason:
      'Why were they not asked? Of the three reasons (more risk, a serious crime, delay that the child cannot afford) none is recorded.',
    answer: 'What did they answer when they were asked? The decision says that they were, and no more.',
    told: 'Was the family told that this was shared, or why not? The decision does not say.',
  },
  cites:
    'Consent is not needed where a child is at risk, but whether it was asked, and if not why, is recorded each time (information sharing advice 2024, rules 2, 3 and 7; failure mode F15).',
  run: (looked) =>
    looked.contribution.disclosures.flatMap((decision, at): Spotted[] => {
      const message = gapOf(decision);
      return message === null
        ? []
        : [
            {
              message,
              pointer: `/disclosures/${at}/consentAsked`,
              evidence: [citePassage(looked, decision.row)],
              ...(message === 'told' ? { weight: 'consider' as const } : {}),
              suggestions: [openForm('Complete the decision', 'decision')],
            },
          ];
    }),
});

function gapOf({
  decision,
  consentAsked,
  consentOutcome,
  notAskedBecause,
  reason,
  familyTold,
  familyToldWords = '',
}: DisclosureDecision): string | null {
  if (decision !== 'shared' && decision !== 'shared-in-part') return null;
  if (consentAsked === 'not-recorded') return 'unrecorded';
  if (consentAsked === 'no' && !notAskedBecause && reason.trim().length < 8) return 'reason';
  if (consentAsked === 'yes' && !consentOutcome.trim()) return 'answer';
  if (consentAsked === 'yes') return null;
  return familyTold === undefined || (familyTold === 'no' && !familyToldWords.trim()) ? 'told' : null;
}
