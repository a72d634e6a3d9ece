import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { AgencyId } from './agency.ts';

/**
 * What a chair can say to a finding of the merge: two accounts are of one event or are not, it is settled, an agency is asked, or
 * it is parked for the meeting.
 */
export const DecisionKind = z.enum(['same', 'not-same', 'settled', 'asked', 'parked']);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** What a decision comes to, as people read it. */
export const decisionKinds: Readonly<Record<DecisionKind, string>> = {
  same: 'The same event',
  'not-same': 'Not the same event',
  settled: 'Settled',
  asked: 'Asked of an agency',
  parked: 'For the meeting',
};

/** The kinds of decision after which a finding is no longer an open question. */
export const closes = (kind: DecisionKind): boolean => kind !== 'asked' && kind !== 'parked';

/** Words on which a decision stands, white space evened out, and the agency whose they are; null for nobody's. */
export const GroundWords = z.object({ agency: z.string().nullable(), quote: z.string() });
export type GroundWords = z.infer<typeof GroundWords>;

/**
 * On what a decision stands: the kind of its finding, whom and what it asks, and the quoted words in an order of their own. No file,
 * place or score is part of it; `digest` is a short name for all but the `question`, which is kept to be read.
 */
export const Grounds = z.object({
  digest: z.string().min(1),
  kind: z.string(),
  about: z.array(z.string()),
  words: z.array(GroundWords),
  question: z.string(),
});
export type Grounds = z.infer<typeof Grounds>;

/** What is said: the kind, the words (a reason, a question or a note) and, where one is asked, the agency. */
export const Said = z
  .object({ kind: DecisionKind, words: z.string().trim(), agency: AgencyId.optional() })
  .refine(
    ({ kind, words }) => kind !== 'settled' || words.length >= 3,
    'A finding is settled only with a reason: say why in a few words.',
  )
  .refine(({ kind, agency }) => kind !== 'asked' || agency !== undefined, 'Say which agency is to be asked.')
  .refine(
    ({ kind, words }) => kind !== 'asked' || words.length >= 3,
    'Say in a few words what the agency is to be asked.',
  );
export type Said = z.infer<typeof Said>;

/**
 * A decision of the chair on a finding of the merge, with its grounds. `by` is empty while the conference is only looked at, `at` is
 * an ISO instant; `instead` names the grounds of an earlier decision that it takes the place of, since those have changed.
 */
export const ChairDecision = z.object({
  grounds: Grounds,
  said: Said,
  by: z.string(),
  at: z.string(),
  instead: z.string().optional(),
});
export type ChairDecision = z.infer<typeof ChairDecision>;

/** How a decision of the chair is stored. */
export const chairDecisionRecord = defineRecord({
  name: 'decision of the chair',
  version: 1,
  schema: ChairDecision,
  migrations: {},
  defaults: { by: '' },
});
