import { Refusal } from '../base/refusal.ts';
import { type Contribution, type ContributionId, contributionRecord } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import type { Revision } from '../domain/revision.ts';
import { inTheWay, standings } from './acknowledge.ts';
import type { Digest } from './seal.ts';
import type { WrittenUp } from './write-up.ts';

/** Who signs, when (ISO instant), which saved state of the draft, under which identifier, and what it takes the place of. */
export type Signing = {
  by: string;
  at: string;
  revision: Pick<Revision, 'document' | 'number' | 'digest'>;
  id: ContributionId;
  replaces: ContributionId | null;
};

/**
 * Signs a draft that was written up: the same contribution with the stage `signed`. Refused, with a sentence that names them, while
 * a *must* among its findings is open, and where there is nothing to sign or nobody who wrote it.
 */
export function sign(
  { contribution, text }: WrittenUp,
  findings: readonly Finding[],
  signing: Signing,
  digest: Digest,
): Contribution {
  if (contribution.statements.length + contribution.fields.length === 0)
    throw new Refusal('refused', 'There is nothing to sign yet: no section of this report has any words.');
  if (!contribution.author.trim())
    throw new Refusal('refused', 'This report does not say who wrote it: fill in its author, then sign it.');
  const open = inTheWay(standings(findings, contribution.acknowledgements, contribution));
  if (open.length > 0) throw new Refusal('refused', sentenceFor(open));
  const { by, at, revision, id, replaces } = signing;
  const { document: draft, number } = revision;
  return contributionRecord.make({
    ...contribution,
    id,
    stage: 'signed',
    replaces,
    signed: { by, at, draft, number, revision: revision.digest, text: digest(text) },
  });
}

/** How many questions a sentence names in full. */
const named = 5;

function sentenceFor(open: readonly Finding[]): string {
  const asked = [...Map.groupBy(open, ({ message }) => message)].map(([message, these]) =>
    these.length > 1 ? `“${message}” (${these.length} times)` : `“${message}”`,
  );
  const more = asked.length > named ? `, and ${asked.length - named} more` : '';
  const count = open.length === 1 ? 'A question' : `${open.length} questions`;
  return `This report cannot be signed yet. ${count} that must be answered, or set aside with a reason: ${asked.slice(0, named).join(', ')}${more}.`;
}
