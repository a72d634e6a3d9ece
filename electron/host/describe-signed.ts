import type { SignedDescription } from '../../shared/contract/services/drafts.ts';
import type { SignedReport } from '../../shared/path/with-signed.ts';

/** A signed report without its words. */
export function describe({ sealed }: SignedReport): SignedDescription {
  const { id, agency, organisation, author, replaces, signed } = sealed.contribution;
  if (!signed) throw new TypeError('Only a signed report can be described as one.');
  const { by, at, draft, number, revision } = signed;
  return {
    contribution: id,
    agency,
    organisation,
    author,
    draft,
    number,
    revision,
    by,
    at,
    digest: sealed.digest,
    replaces,
  };
}
