import { canonicalJson } from '../base/canonical-json.ts';
import { Refusal } from '../base/refusal.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';

declare const sealed: unique symbol;

/** A contribution that can no longer change: its canonical bytes' digest, and when it was sealed (ISO instant). Only `seal`
 * and `readSealed` make one, and `merge` takes nothing else. */
export type SealedContribution = {
  readonly contribution: Contribution;
  readonly digest: string;
  readonly sealedAt: string;
  readonly [sealed]: true;
};

/** Hex SHA-256 of a text; brought by the host, so that the path stays pure. */
export type Digest = (text: string) => string;

/** Seals a signed or received contribution; a draft is refused. */
export function seal(contribution: Contribution, at: string, digest: Digest): SealedContribution {
  if (contribution.stage === 'draft')
    throw new Refusal('refused', 'A draft must be signed before it is sealed.');
  const stored = contributionRecord.store(contribution);
  return { contribution, digest: digestOf(stored, at, digest), sealedAt: at } as SealedContribution;
}

/** The form in which a seal is stored as it is made; it is never stored anew, since its digest is of this very form. */
export const storeSealed = ({ contribution, digest, sealedAt }: SealedContribution) => ({
  contribution: contributionRecord.store(contribution),
  digest,
  sealedAt,
});

/** Reads a stored seal; refused when the contribution is not what was sealed. */
export function readSealed(stored: unknown, digest: Digest): SealedContribution {
  const given = stored as Partial<Record<keyof SealedContribution, unknown>> | null;
  const contribution = contributionRecord.read(given?.contribution);
  const at = String(given?.sealedAt);
  if (given?.digest !== digestOf(given?.contribution, at, digest)) {
    throw new Refusal(
      'refused',
      'This contribution has changed since it was sealed; ask its author for a new one.',
    );
  }
  return { contribution, digest: given.digest, sealedAt: at } as SealedContribution;
}

// The stored form is what is sealed: a later version of the record reads it in another shape.
const digestOf = (stored: unknown, at: string, digest: Digest): string =>
  digest(canonicalJson({ contribution: stored, at }));
