import { createHash } from 'node:crypto';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { merge } from '../../shared/path/merge.ts';
import { seal } from '../../shared/path/seal.ts';

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A case file merged: each contribution is sealed at `now` first, for nothing else can be merged. */
export function mergeCase({ contributions, ...rest }: CaseFile, now: Date): Merged {
  const at = now.toISOString();
  return merge(
    contributions.map((contribution) => seal(contribution, at, digest)),
    rest,
  );
}
