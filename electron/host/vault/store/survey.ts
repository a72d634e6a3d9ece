import type { Connection } from './driver.ts';
import { isDamage, translated } from './translate.ts';

/** A row that can no longer be read; `name` says which in the terms of its table, where an index still tells. */
export type DamagedRow = { table: string; row: number; name: string | null };

/** What came of reading every row of the vault. */
export type Survey = { readable: number; damaged: DamagedRow[] };

/** The tables that hold what people wrote, each with the columns that name a row; an index over just these is a second way to it. */
const surveyed: Readonly<Record<string, readonly string[]>> = {
  vault: ['id'],
  audit: ['seq'],
  conference: ['id'],
  file: ['digest'],
  conference_file: ['conference', 'path'],
  conference_record: ['conference', 'kind', 'key'],
  document: ['id'],
  revision: ['document', 'number'],
};

/** Reads every row of the vault by itself; a damaged page costs the rows on it and no others. `upTo` is the last audit entry. */
export function survey(connection: Connection, upTo: number): Survey {
  const found: Survey = { readable: 0, damaged: [] };
  for (const [table, columns] of Object.entries(surveyed)) {
    const known = knownRows(connection, table, columns);
    // Entries of the chain have no gaps, so that the ones nobody can name any more are known all the same.
    if (table === 'audit')
      for (let row = 1; row <= upTo; row++) known.set(row, known.get(row) ?? String(row));
    const one = connection.prepare<[number]>(`SELECT * FROM ${table} WHERE rowid = ?`);
    for (const [row, name] of [...known].sort(([a], [b]) => a - b)) {
      try {
        if (one.get(row) !== undefined) found.readable++;
      } catch (thrown) {
        if (!isDamage(thrown)) throw translated(thrown);
        found.damaged.push({ table, row, name });
      }
    }
  }
  return found;
}

/** The rows of a table by every way that still leads to some of them: through the table and its indexes, from both ends. */
function knownRows(
  connection: Connection,
  table: string,
  columns: readonly string[],
): Map<number, string | null> {
  const known = new Map<number, string | null>();
  const indexes = connection
    .prepare<[string], string>('SELECT name FROM pragma_index_list(?)')
    .pluck()
    .all(table);
  const ways = [
    ...['ASC', 'DESC'].map((order) => `SELECT rowid, NULL FROM ${table} NOT INDEXED ORDER BY rowid ${order}`),
    ...indexes.flatMap((index) => {
      const covered = indexedColumns(connection, index);
      const names = covered.join() === columns.join() ? columns.join(` || ' ' || `) : 'NULL';
      return ['ASC', 'DESC'].map(
        (order) =>
          `SELECT rowid, ${names} FROM ${table} INDEXED BY ${index} ORDER BY ${covered
            .map((column) => `${column} ${order}`)
            .join()}`,
      );
    }),
  ];
  for (const way of ways) {
    try {
      for (const [row, name] of connection.prepare<[], [number, string | null]>(way).raw().iterate())
        known.set(row, name ?? known.get(row) ?? null);
    } catch (thrown) {
      if (!isDamage(thrown)) throw translated(thrown);
    }
  }
  return known;
}

const indexedColumns = (connection: Connection, index: string): string[] =>
  connection
    .prepare<[string], string>('SELECT name FROM pragma_index_info(?) ORDER BY seqno')
    .pluck()
    .all(index);
