import type { Connection } from './driver.ts';
import { isDamage, translated } from './translate.ts';

/**
 * A row that can no longer be read; `name` says which in the terms of its table, where an index still tells. `onwards`: the end of
 * the table is damaged, so that nobody can say how many rows from there on are lost.
 */
export type DamagedRow = { table: string; row: number; name: string | null; onwards?: true };

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
    // Both are numbered by the chain, which has no gaps.
    const byChain = table === 'audit' || table === 'revision';
    const last = Math.max(byChain ? upTo : 0, ...known.keys());
    const one = connection.prepare<[number]>(`SELECT * FROM ${table} WHERE rowid = ?`);
    for (let row = 1; row <= last; row++) {
      const state = stateOf(() => one.get(row));
      const name = known.get(row) ?? null;
      if (state === 'readable') found.readable++;
      else if (
        state === 'damaged' &&
        (known.has(row) || table !== 'revision' || mayTellOfDraft(connection, row))
      )
        found.damaged.push({ table, row, name });
    }
    if (!byChain && stateOf(() => one.get(last + 1)) === 'damaged')
      found.damaged.push({ table, row: last + 1, name: null, onwards: true });
  }
  return found;
}

function stateOf(read: () => unknown): 'readable' | 'none' | 'damaged' {
  try {
    return read() === undefined ? 'none' : 'readable';
  } catch (thrown) {
    if (isDamage(thrown)) return 'damaged';
    throw translated(thrown);
  }
}

/** Where a version cannot be read, the chain still tells whether there was one: its entry is about a draft, or is damaged too. */
function mayTellOfDraft(connection: Connection, seq: number): boolean {
  const entry = connection.prepare<[number]>(
    "SELECT 1 FROM audit WHERE seq = ? AND action NOT LIKE 'draft-%'",
  );
  return stateOf(() => entry.get(seq)) !== 'readable';
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
  const ways = ['ASC', 'DESC'].flatMap((order) => [
    `SELECT rowid, NULL FROM ${table} NOT INDEXED ORDER BY rowid ${order}`,
    ...indexes.map((index) => {
      const covered = indexedColumns(connection, index);
      const name = covered.join() === columns.join() ? columns.join(` || ' ' || `) : 'NULL';
      const by = covered.map((column) => `${column} ${order}`).join();
      return `SELECT rowid, ${name} FROM ${table} INDEXED BY ${index} ORDER BY ${by}`;
    }),
  ]);
  for (const way of ways) {
    const statement = connection.prepare<[], [number, string | null]>(way).raw();
    try {
      for (const [row, name] of statement.iterate()) known.set(row, name ?? known.get(row) ?? null);
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
