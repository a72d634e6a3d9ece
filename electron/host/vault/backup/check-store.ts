import type { Json } from '../../../../shared/base/canonical-json.ts';
import { Audit } from '../audit/audit.ts';
import { sha256 } from '../digest.ts';
import { textOf } from '../documents/documents.ts';
import { revisionDigest } from '../documents/revision-digest.ts';
import { refusal } from '../refusals.ts';
import type { Connection } from '../store/driver.ts';
import type { Store } from '../store/store.ts';
import { told } from '../store/translate.ts';

/** What came of looking a store through: how many rows each table has, and how many things in it are not what was written. */
export type Checked = { rows: Record<string, number>; faults: number };

/** How many rows each table of a file has. */
export function countRows(connection: Connection): Record<string, number> {
  return told(() => {
    const tables = connection
      .prepare<[], string>(
        `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
      )
      .pluck()
      .all();
    const count = (table: string) =>
      connection.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
    return Object.fromEntries(tables.map((table) => [table, count(table)]));
  });
}

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
    const rows = await tables.selectFrom('revision').selectAll().where('document', '=', id).execute();
    for (const row of rows) {
      const said = { ...row, document: row.document as Parameters<typeof revisionDigest>[0]['document'] };
      if (revisionDigest(said, await contentOf(tables, row)) !== row.digest) wrong++;
    }
  }
  return wrong;
}

async function contentOf(...[tables, row]: Parameters<typeof textOf>): Promise<Json> {
  try {
    return JSON.parse(await textOf(tables, row)) as Json;
  } catch {
    return null;
  }
}
