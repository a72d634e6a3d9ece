import { z } from 'zod';
import { CaseFile } from './case-file.ts';
import { Decided } from './decided.ts';
import { Finding } from './finding.ts';
import { InForce } from './in-force.ts';
import { Passage } from './passage.ts';
import { Provenance } from './provenance.ts';
import { When } from './when.ts';

/** One row of the one chronology: an event as its agency tells it, never mixed with another's. `sameAs` lists other rows. */
export const ChronologyRow = z.object({
  id: z.string(),
  when: When,
  agency: z.string(),
  children: z.array(z.string()),
  what: Passage,
  source: z.string(),
  outcome: Passage.nullable(),
  from: Provenance,
  sameAs: z.array(z.string()),
});
export type ChronologyRow = z.infer<typeof ChronologyRow>;

/**
 * A conference with all its contributions merged: nothing resolved, everything attributed, findings gravest first; beside them what
 * the chair decided on them. `inForce` is the profile of the partnership by which it was merged, where one was known.
 */
export const Merged = CaseFile.extend({
  chronology: z.array(ChronologyRow),
  findings: z.array(Finding),
  decided: Decided,
  inForce: InForce.optional(),
});
export type Merged = z.infer<typeof Merged>;
