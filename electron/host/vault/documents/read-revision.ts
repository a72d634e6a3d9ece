import type { Json } from '../../../../shared/base/canonical-json.ts';
import { DraftId, draftRecord } from '../../../../shared/domain/draft.ts';
import type { Revision, RevisionOfDraft } from '../../../../shared/domain/revision.ts';
import { refusal } from '../refusals.ts';
import type { Row } from '../store/tables.ts';
import { revisionDigest } from './revision-digest.ts';
import type { RevisionRows } from './revision-rows.ts';
import { textAmong } from './revision-rows.ts';

/** A row without its place and its words. */
type ToldRow = Omit<Row<'revision'>, 'seq' | 'base' | 'content'>;

/** What is told of a revision, without its words. */
export function revisionOf({ document, number, at, actor, parent, restores, digest }: ToldRow): Revision {
  return { document: DraftId.parse(document), number, at, actor, parent, restores, digest };
}

/** A revision with its words, the present one where no number is given; refused as damaged where it is not what was saved. */
export async function revisionIn(rows: RevisionRows, number?: number): Promise<RevisionOfDraft> {
  const row = number === undefined ? await rows.head() : await rows.at(number);
  if (!row) throw refusal(number === undefined ? 'no-draft' : 'no-revision');
  const content = JSON.parse(await textAmong(rows, row)) as Json;
  const revision = revisionOf(row);
  if (revisionDigest(revision, content) !== revision.digest) throw refusal('damaged');
  return { revision, draft: draftRecord.read(content) };
}
