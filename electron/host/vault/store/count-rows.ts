import type { Connection } from './driver.ts';
import { told } from './translate.ts';

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
