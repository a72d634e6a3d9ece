import type { Kysely } from 'kysely';
import { Witness } from '../audit/witness.ts';
import { refusal } from '../refusals.ts';
import { placesIn } from '../store/places.ts';
import type { Store } from '../store/store.ts';
import type { Row, Tables } from '../store/tables.ts';
import { isDamage, translated } from '../store/translate.ts';
import { applied, wholeText } from './delta.ts';

/** Where the stored versions of one draft are read from. */
export type RevisionRows = {
  /** The present one. */
  head(): Promise<Row<'revision'> | undefined>;
  /** The one of that number. */
  at(number: number): Promise<Row<'revision'> | undefined>;
};

/** The versions of a draft as the tables tell of them. */
export const rowsIn = (tables: Kysely<Tables>, document: string): RevisionRows => ({
  head: () =>
    tables
      .selectFrom('revision')
      .selectAll()
      .where('document', '=', document)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  at: (number) =>
    tables
      .selectFrom('revision')
      .selectAll()
      .where('document', '=', document)
      .where('number', '=', number)
      .executeTakeFirst(),
});

/** The versions of a draft that can still be read where the way to them is damaged: each is asked for by its entry in the chain. */
export function rowsPastDamage(store: Store, document: string): Promise<Row<'revision'>[]> {
  const last = Witness.read(placesIn(store.folder).head)?.seq ?? 0;
  return store.alone(async () => {
    const one = store.connection.prepare<[number], Row<'revision'>>('SELECT * FROM revision WHERE seq = ?');
    const found: Row<'revision'>[] = [];
    for (let seq = 1; seq <= last; seq++) {
      try {
        const row = one.get(seq);
        if (row?.document === document) found.push(row);
      } catch (thrown) {
        if (!isDamage(thrown)) throw translated(thrown);
      }
    }
    return found;
  });
}

/** The same as a place to read from; a version that is not among them is damaged or was never there. */
export const rowsAmong = (rows: readonly Row<'revision'>[]): RevisionRows => ({
  head: async () => rows.at(-1),
  at: async (number) => rows.find((row) => row.number === number),
});

/** The stored words of a version as JSON text. */
export async function textAmong(rows: RevisionRows, row: Row<'revision'>): Promise<string> {
  if (row.base === null) return wholeText(row.content);
  const base = await rows.at(row.base);
  if (!base) throw refusal('damaged');
  return applied(wholeText(base.content), row.content);
}
