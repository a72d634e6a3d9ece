import { z } from 'zod';
import { defineRecord } from '../base/record.ts';

/** A finding set aside by a person, never without a reason; it stays visible and travels with the report. */
export const Acknowledgement = z.object({
  finding: z.string(),
  kind: z.enum(['not-so', 'recorded-elsewhere', 'cannot-be-known', 'decided-with-lead']),
  reason: z.string().trim().min(3, 'Say why in a few words.'),
  by: z.string().min(1),
  at: z.string(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** How an acknowledgement is stored. */
export const acknowledgementRecord = defineRecord({
  name: 'acknowledgement',
  version: 1,
  schema: Acknowledgement,
  migrations: {},
  defaults: {},
});
