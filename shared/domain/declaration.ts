import { z } from 'zod';
import { defineRecord } from '../base/record.ts';

/** "Asked, and nothing known": the author looked for a topic in named sources over a stretch of days and found nothing. */
export const Declaration = z.object({
  topic: z.string(),
  lookedAt: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  by: z.string(),
  on: z.string(),
});
export type Declaration = z.infer<typeof Declaration>;

/** How a declaration is stored. */
export const declarationRecord = defineRecord({
  name: 'declaration',
  version: 1,
  schema: Declaration,
  migrations: {},
  defaults: {},
});
