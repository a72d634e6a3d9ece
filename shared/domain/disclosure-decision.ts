import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';
import { Passage } from './passage.ts';
import { When } from './when.ts';

export const DisclosureDecisionId = idOf('disclosure');

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
  consentAsked: z.enum(['yes', 'no', 'not-recorded']),
  consentOutcome: z.string(),
  reason: z.string(),
  decidedBy: z.string(),
  row: Passage,
});
export type DisclosureDecision = z.infer<typeof DisclosureDecision>;

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
