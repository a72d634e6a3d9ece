import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Chosen, Query } from '../../../../shared/search/query.ts';
import { fold } from '../../../../shared/search/fold.ts';
import type { Tables } from '../store/tables.ts';

type Condition = RawBuilder<unknown>;

/** What the filters of a query ask of a place `p`; all have to hold. */
export async function conditionsOf(tables: Kysely<Tables>, query: Query): Promise<Condition[]> {
  return [
    ...chosen(query.agencies, (values) => sql`p.agency IN (${sql.join(values)})`),
    ...chosen(query.kinds, (values) => sql`p.kind IN (${sql.join(values)})`),
    ...chosen(query.children, (values) => names(sql`p.children`, values)),
    ...(await inConferences(tables, query.conferences)),
    ...(query.before === null ? [] : [sql`p.first < ${query.before}`]),
    ...(query.after === null ? [] : [sql`p.last > ${query.after}`]),
  ];
}

/** Of the values that one filter takes one is enough; none of those that it leaves out may be there. */
function chosen(values: readonly Chosen[], test: (values: string[]) => Condition): Condition[] {
  const taken = values.filter(({ not }) => !not).map(({ value }) => value);
  const left = values.filter(({ not }) => not).map(({ value }) => value);
  return [
    ...(taken.length > 0 ? [sql`(${test(taken)})`] : []),
    // What is not known is not what is left out.
    ...(left.length > 0 ? [sql`(${test(left)}) IS NOT TRUE`] : []),
  ];
}

/** Whether a word of the folded names begins with one of the values. */
const names = (column: Condition, values: readonly string[]): Condition =>
  sql.join(
    values.map((value) => sql`instr(${column}, ${` ${value}`}) > 0`),
    sql` OR `,
  );

async function inConferences(tables: Kysely<Tables>, values: readonly Chosen[]): Promise<Condition[]> {
  if (values.length === 0) return [];
  const rows = await tables
    .selectFrom('conference')
    .select(['id', sql<string>`json_extract(record, '$.name')`.as('name')])
    .execute();
  const idsOf = (value: string) =>
    rows.filter(({ name }) => ` ${fold(name)}`.includes(` ${value}`)).map(({ id }) => id);
  return chosen(values, (wanted) => {
    const ids = wanted.flatMap(idsOf);
    return ids.length > 0 ? sql`p.conference IN (${sql.join(ids)})` : sql`FALSE`;
  });
}
