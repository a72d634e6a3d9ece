import { z } from 'zod';
import { Draft, DraftId } from './draft.ts';

/** A SHA-256 in lower-case hex. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/, 'A digest is 64 hexadecimal digits.');
export type Digest = z.infer<typeof Digest>;

/**
 * One saved state of a draft, never changed after. `number` counts from 1 within the draft; `digest` covers everything named
 * here, the words and the `parent` it was made from (null for the first); `restores` is the number whose words it brought back.
 */
export const Revision = z.object({
  document: DraftId,
  number: z.number().int().positive(),
  at: z.string(),
  actor: z.string(),
  parent: Digest.nullable(),
  restores: z.number().int().positive().nullable(),
  digest: Digest,
});
export type Revision = z.infer<typeof Revision>;

/** A revision with its words. */
export const RevisionOfDraft = z.object({ revision: Revision, draft: Draft });
export type RevisionOfDraft = z.infer<typeof RevisionOfDraft>;
