import { z } from 'zod';
import { Weight } from '../domain/finding.ts';

/**
 * What the manual says of one check: what it asks and why, whom it protects, where it comes from, what it leaves alone, and
 * examples of words (invented) that it asks about and that it leaves alone. Written from the check’s own folder.
 */
export const ManualPage = z.object({
  id: z.string(),
  weight: Weight,
  tier: z.enum(['structure', 'wording', 'merge']),
  asks: z.string(),
  protects: z.string(),
  source: z.string(),
  leaves: z.array(z.string()),
  questions: z.array(z.string()),
  asked: z.array(z.string()),
  leftAlone: z.array(z.string()),
});
export type ManualPage = z.infer<typeof ManualPage>;

/** The manual of all checks: `templates/manual/checks.json`, written by `npm run checks:book`. */
export const Manual = z.object({ pages: z.array(ManualPage) });
export type Manual = z.infer<typeof Manual>;
