import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { Evidence } from './passage.ts';

/** How much a finding weighs: `must` blocks signing until answered, `should` asks for an answer, `consider` invites a look. */
export const Weight = z.enum(['must', 'should', 'consider']);
export type Weight = z.infer<typeof Weight>;

/** One way in which two accounts differ: the part compared and what each side says, in the order of the evidence. */
export const Difference = z.object({ part: z.string(), values: z.array(z.string()) });
export type Difference = z.infer<typeof Difference>;

/** One step of the sum behind a score: the part compared, its weight (bits; positive speaks for) and the reason in words. */
export const Step = z.object({ part: z.string(), weight: z.number(), why: z.string() });
export type Step = z.infer<typeof Step>;

/** Something a person can do about a finding; never writes a fact by itself. */
export const Suggestion = z.object({
  kind: z.enum(['insert-question', 'jump', 'open-form', 'record-not-known']),
  label: z.string(),
  text: z.string().optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/**
 * A question that a check or the merge asks, with its reason and the words it stands on. `kind` is a merge kind or a check
 * id; `id` is stable while its grounds are the same; `score` is 0 to 1 where there is one. `quiet` marks what only invites a look
 * (the wide tier of the wording checks).
 */
export const Finding = z.object({
  id: z.string(),
  kind: z.string(),
  tier: z.enum(['structure', 'wording', 'merge']),
  weight: Weight,
  quiet: z.literal(true).optional(),
  message: z.string(),
  why: z.string(),
  agency: z.string().optional(),
  child: z.string().optional(),
  domain: z.string().optional(),
  record: z.string().optional(),
  differences: z.array(Difference).optional(),
  score: z.number().optional(),
  steps: z.array(Step).optional(),
  evidence: z.array(Evidence),
  suggestions: z.array(Suggestion),
});
export type Finding = z.infer<typeof Finding>;

/** How a finding is stored. */
export const findingRecord = defineRecord({
  name: 'finding',
  version: 1,
  schema: Finding,
  migrations: {},
  defaults: { why: '', evidence: [], suggestions: [] },
});

/** How loud a finding is: its weight, or `quiet`. */
export type Rank = Weight | 'quiet';

export const rankOf = ({ weight, quiet }: Finding): Rank => (quiet ? 'quiet' : weight);

const order: Record<Rank, number> = { must: 0, should: 1, consider: 2, quiet: 3 };

/** Gravest first, quiet ones last; equal ranks keep their order. */
export const byWeight = (a: Finding, b: Finding): number => order[rankOf(a)] - order[rankOf(b)];
