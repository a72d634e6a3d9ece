import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';
import { Passage } from './passage.ts';
import { When } from './when.ts';

export const DisclosureDecisionId = idOf('disclosure');

/**
 * Why somebody was not asked or told beforehand: it would put a person at greater risk, it would stand in the way of
 * preventing, finding or prosecuting a serious crime, or it would cost time that the child does not have (domain.md section 5).
 */
export const NotAskedReason = z.enum(['greater-risk', 'prejudice-to-crime', 'unjustifiable-delay']);
export type NotAskedReason = z.infer<typeof NotAskedReason>;

/** What a disclosure decision may hold beyond what a log usually does; a part that is absent was not recorded. */
const further = {
  /** Who it is about, in words. */
  about: z.string().optional(),
  purpose: z.string().optional(),
  role: z.string().optional(),
  /** How it was passed on. */
  method: z.string().optional(),
  notAskedBecause: NotAskedReason.optional(),
  familyTold: z.enum(['yes', 'no']).optional(),
  /** Who was told and when, or why not. */
  familyToldWords: z.string().optional(),
  /** The identifier of a citation, or the author's words. */
  lawfulBasis: z.string().optional(),
  condition: z.string().optional(),
  adviceTaken: z.string().optional(),
  proportionality: z.string().optional(),
  /** What sharing would have cost the child, where it was withheld. */
  detriment: z.string().optional(),
  /** The ISO day on which a decision not to share is looked at again. */
  reviewOn: z.string().optional(),
  /** When, by whom and why it was taken back or changed, in words. */
  reversal: z.string().optional(),
};

/**
 * A decision to share or not to share one thing with one recipient. Empty text means that nothing was recorded.
 * `row` is the whole entry as it stands in the log, for evidence.
 */
export const DisclosureDecision = z.object({
  id: DisclosureDecisionId,
  reference: z.string(),
  agency: AgencyId.nullable(),
  when: When,
  what: z.string(),
  recipient: z.string(),
  decision: z.enum(['shared', 'shared-in-part', 'not-shared', 'pending', 'not-recorded']),
  consentAsked: z.enum(['yes', 'no', 'not-applicable', 'not-recorded']),
  consentOutcome: z.string(),
  reason: z.string(),
  decidedBy: z.string(),
  row: Passage,
  ...further,
});
export type DisclosureDecision = z.infer<typeof DisclosureDecision>;

/** A decision while its author still writes it down: any part of it may be empty yet, and nothing typed is lost. */
export const BegunDecision = DisclosureDecision.omit({ row: true });

/** What a decision lacks before it can be recorded, by the part that is missing, each with a sentence that says so. */
export function lackingIn(
  decision: z.infer<typeof BegunDecision>,
): { part: keyof RecordedDecision; sentence: string }[] {
  const { what, recipient, decision: outcome, decidedBy, reason, reviewOn } = decision;
  const lack = (part: keyof RecordedDecision, sentence: string) => [{ part, sentence }];
  return [
    ...(what.trim() ? [] : lack('what', 'A decision about sharing says what it is about.')),
    ...(recipient.trim() ? [] : lack('recipient', 'A decision about sharing names who it is shared with.')),
    ...(decidedBy.trim() ? [] : lack('decidedBy', 'A decision about sharing names who decided it.')),
    ...(outcome === 'not-shared' && !reason.trim()
      ? lack('reason', 'A decision not to share needs its reason.')
      : []),
    ...(outcome === 'not-shared' && !isoDay.test(reviewOn ?? '')
      ? lack('reviewOn', 'A decision not to share needs the day on which it is looked at again.')
      : []),
  ];
}
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A disclosure decision as its author records it, before it stands in any text; one that is not whole is none. */
export const RecordedDecision = BegunDecision.superRefine((decision, context) => {
  for (const { part, sentence } of lackingIn(decision))
    context.addIssue({ code: 'custom', path: [part], message: sentence });
});
export type RecordedDecision = z.infer<typeof BegunDecision>;

/** How a disclosure decision is stored. */
export const disclosureDecisionRecord = defineRecord({
  name: 'disclosure decision',
  version: 1,
  schema: DisclosureDecision,
  migrations: {},
  defaults: {
    decision: 'not-recorded',
    consentAsked: 'not-recorded',
    consentOutcome: '',
    reason: '',
    decidedBy: '',
  },
});
