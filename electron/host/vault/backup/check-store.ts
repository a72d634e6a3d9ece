import type { Json } from '../../../../shared/base/canonical-json.ts';
import { DraftId } from '../../../../shared/domain/draft.ts';
import { Audit } from '../audit/audit.ts';
import { sha256 } from '../digest.ts';
import { revisionDigest } from '../documents/revision-digest.ts';
import { type RevisionRows, rowsIn, textAmong } from '../documents/revision-rows.ts';
import { refusal } from '../refusals.ts';
import { countRows } from '../store/count-rows.ts';
import type { Connection } from '../store/driver.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import { told } from '../store/translate.ts';

/** What came of looking a store through: how many rows each table has, and how many things in it are not what was written. */
export type Checked = { rows: Record<string, number>; faults: number };

/** Looks a whole store through, page by page, entry by entry and word by word; refuses one with a damaged page. */
export async function checkStore(store: Store): Promise<Checked> {
  const { connection } = store;
  if (told(() => connection.pragma('integrity_check(1)', { simple: true })) !== 'ok')
    throw refusal('damaged');
  const { breaks } = await new Audit(store).verify();
  return {
    rows: countRows(connection),
    faults: breaks.length + wrongFiles(connection) + (await wrongRevisions(store)),
  };
}

function wrongFiles(connection: Connection): number {
  return told(() => {
    let wrong = 0;
    const files = connection.prepare<[], { digest: string; bytes: Buffer }>('SELECT digest, bytes FROM file');
    for (const { digest, bytes } of files.iterate()) if (sha256(bytes) !== digest) wrong++;
    return wrong;
  });
}

async function wrongRevisions({ tables }: Store): Promise<number> {
  let wrong = 0;
  for (const { id } of await tables.selectFrom('document').select('id').execute()) {
    const rows = rowsIn(tables, id);
    for (const row of await tables.selectFrom('revision').selectAll().where('document', '=', id).execute()) {
      const said = { ...row, document: DraftId.parse(row.document) };
      if (revisionDigest(said, await contentOf(rows, row)) !== row.digest) wrong++;
    }
  }
  return wrong;
}

/** What a version says, null where that cannot be made out. */
async function contentOf(rows: RevisionRows, row: Row<'revision'>): Promise<Json> {
  try {
    return JSON.parse(await textAmong(rows, row)) as Json;
  } catch {
    return null;
  }
}
