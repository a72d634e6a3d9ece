import { z } from 'zod';
import { Digest } from './revision.ts';

/** What can be told of: one word for each kind of act that somebody may have to account for. */
export const AuditAction = z.enum([
  'vault-created',
  'vault-opened',
  'passphrase-changed',
  'recovery-key-issued',
  'keychain-allowed',
  'keychain-removed',
  'data-key-rotated',
  'keys-found-changed',
  'earlier-state-accepted',
  'conference-taken-in',
  'conference-changed',
  'conference-opened',
  'conference-exported',
  'conference-deleted',
  'retention-set',
  'draft-created',
  'draft-saved',
  'draft-restored',
  'finding-acknowledged',
  'acknowledgement-withdrawn',
  'disclosure-decided',
  'checklist-answered',
  'finding-decided',
  'decision-taken-back',
  'disclosure-withdrawn',
  'contribution-signed',
  'contribution-sealed',
  'report-exported',
  'audit-exported',
  'deadlines-exported',
  'disclosure-log-exported',
  'backup-made',
  'backup-restored',
]);
export type AuditAction = z.infer<typeof AuditAction>;

/**
 * One entry of the audit chain: who did what to what, and when (UTC, never earlier than the entry before). `before` and `after`
 * are digests of the subject's state, null where there was none. `hash` covers all the rest, `previous` is the hash of the
 * entry before (64 zeros for the first), so that nothing can be altered, removed or moved unseen.
 */
export const AuditEntry = z.object({
  seq: z.number().int().positive(),
  at: z.string(),
  actor: z.string(),
  action: AuditAction,
  subject: z.string(),
  before: Digest.nullable(),
  after: Digest.nullable(),
  previous: Digest,
  hash: Digest,
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** An entry before it is chained: what the one who acts can say. */
export type AuditTelling = Pick<AuditEntry, 'action' | 'subject'> &
  Partial<Pick<AuditEntry, 'before' | 'after'>>;
