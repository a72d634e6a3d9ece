import { createHash } from 'node:crypto';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { merge } from '../../shared/path/merge.ts';
import { seal } from '../../shared/path/seal.ts';
import type { LocalRules } from '../../shared/template/local-rules.ts';
import { type SignedReport, withSigned } from '../../shared/path/with-signed.ts';

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * A case file merged: each contribution is sealed at `now` first, for nothing else can be merged; reports that were signed for it
 * bring the seal that they were given then. `rules` are what counts where the conference is held.
 */
export function mergeCase(
  taken: CaseFile,
  now: Date,
  { signed = [], rules }: { signed?: readonly SignedReport[]; rules?: LocalRules } = {},
): Merged {
  const at = now.toISOString();
  const { contributions: _, ...rest } = withSigned(taken, signed);
  return merge(
    [
      ...taken.contributions.map((contribution) => seal(contribution, at, digest)),
      ...signed.map(({ sealed }) => sealed),
    ],
    rest,
    rules,
  );
}
