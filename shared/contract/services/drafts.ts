import { z } from 'zod';
import { AgencyId } from '../../domain/agency.ts';
import { ConferenceId } from '../../domain/conference.ts';
import { ContributionId } from '../../domain/contribution.ts';
import { Draft, DraftId } from '../../domain/draft.ts';
import { Digest, Revision, RevisionOfDraft } from '../../domain/revision.ts';
import { operation } from '../define.ts';

const number = z.number().int().positive();

/**
 * A report that was signed, without its words: under which identifier, by whom and when (ISO instant), which saved state of which
 * draft, the digest of its seal, and which report it takes the place of (an earlier signed one, or the one that came as a file).
 */
export const SignedDescription = z.object({
  contribution: ContributionId,
  agency: AgencyId,
  organisation: z.string(),
  author: z.string(),
  draft: DraftId,
  number,
  revision: Digest,
  by: z.string(),
  at: z.string(),
  digest: Digest,
  replaces: ContributionId.nullable(),
});
export type SignedDescription = z.infer<typeof SignedDescription>;

/** Drafts in the open vault. What is answered is on the disk. */
export const drafts = {
  /** The drafts of a conference, each as it stands. */
  list: operation({ in: z.object({ conference: ConferenceId }), out: z.array(RevisionOfDraft) }),
  /**
   * Begins a draft, empty: as the newest template of its agency sets it out (refused where the partnership that counts uses none for
   * that agency), or with the canonical sections under plain headings.
   */
  start: operation({
    in: z.object({
      conference: ConferenceId,
      agency: AgencyId,
      organisation: z.string(),
      author: z.string(),
      role: z.string(),
      setOut: z.enum(['by-template', 'plain']).default('plain'),
    }),
    out: RevisionOfDraft,
  }),
  /** A draft as it stands, or as it stood at a revision. */
  read: operation({ in: z.object({ draft: DraftId, number: number.optional() }), out: RevisionOfDraft }),
  /**
   * Saves what a draft says now, as a revision after the one with the digest `parent`; refused, and nothing overwritten, where
   * another has been saved since. Words that are the parent's make no revision: the parent itself is answered.
   */
  save: operation({ in: z.object({ draft: Draft, parent: Digest }), out: Revision }),
  /**
   * Has the audit tell of every decision of a draft as it stands, where it has not yet: their author has left them. While a decision
   * is typed, it is saved second by second and told of once it has come to rest; what is signed, exported or locked is told before.
   */
  account: operation({ in: z.object({ draft: DraftId }), out: z.object({}) }),
  /** Revisions without their words, the newest first; `before` (a number) and `limit` walk through long histories. */
  history: operation({
    in: z.object({ draft: DraftId, before: number.optional(), limit: number.optional() }),
    out: z.array(Revision),
  }),
  /** Brings the words of an earlier revision back as a new one after `parent`. */
  restore: operation({ in: z.object({ draft: DraftId, number, parent: Digest }), out: RevisionOfDraft }),
  /**
   * Signs a draft as it stands, which must be the revision with that digest. Refused while a *must* is open (the sentence names
   * them), and where that revision is signed already. From then on the signed report takes part in its conference; the draft can
   * be written on, and signed again as a correction that replaces it.
   */
  sign: operation({ in: z.object({ draft: DraftId, digest: Digest }), out: SignedDescription }),
  /** What was signed for a conference, in its order; what another one replaces is still there. */
  signed: operation({ in: z.object({ conference: ConferenceId }), out: z.array(SignedDescription) }),
};
