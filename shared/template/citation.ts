import { z } from 'zod';
import { Citation } from '../domain/citation.ts';

/** All citations: `templates/law/citations.json`; no identifier stands twice. */
export const Citations = z
  .object({
    version: z.number().int().positive(),
    warning: z.string().min(1),
    citations: z.array(Citation).min(1),
  })
  .refine(({ citations }) => new Set(citations.map(({ id }) => id)).size === citations.length, {
    message: 'Each citation needs an identifier of its own.',
  });
export type Citations = z.infer<typeof Citations>;
