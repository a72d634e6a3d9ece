import type { Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { SearchAnswer } from '../../../../shared/domain/search-result.ts';
import { matchOf } from '../../../../shared/search/match.ts';
import { parseQuery } from '../../../../shared/search/parse-query.ts';
import { asksNothing } from '../../../../shared/search/query.ts';
import type { Tables } from '../store/tables.ts';
import { conditionsOf } from './conditions.ts';
import { type FoundRow, resultOf, withoutTwins } from './found-row.ts';
import { marks } from './search-row.ts';

/** How many places are weighed against each other; of more, the last taken in come first, for weighing them takes too long. */
export const mostWeighed = 5000;

/** How search is asked beside its words: `today` (an ISO day) for days without a year, and how many results at most. */
export type FindOptions = { today?: string; limit?: number };

type Sql = RawBuilder<unknown>;

const columns = sql`p.conference, p.kind, p.agency, p.first, p.last, p.file, p.section, p.start, p."end", p.draft, p.position, t.pieces`;
const words = sql`search_index CROSS JOIN search_place p ON p.id = search_index.rowid`;

/** Finds what somebody typed in all that is in the vault; never refuses what people type. */
export async function find(
  tables: Kysely<Tables>,
  typed: string,
  { today, limit = 50 }: FindOptions = {},
): Promise<SearchAnswer> {
  const query = parseQuery(typed, today);
  const { notUnderstood } = query;
  if (asksNothing(query)) return { results: [], total: 0, order: 'best', notUnderstood };
  const { match, leaveOut } = matchOf(query);
  const conditions = await conditionsOf(tables, query);
  if (match === null) return { ...(await byFilters(tables, conditions, leaveOut, limit)), notUnderstood };
  const expression = leaveOut === null ? match : `(${match}) NOT (${leaveOut})`;
  return { ...(await byWords(tables, expression, conditions, limit)), notUnderstood };
}

type Found = Omit<SearchAnswer, 'notUnderstood'>;

async function byWords(
  tables: Kysely<Tables>,
  expression: string,
  filters: Sql[],
  limit: number,
): Promise<Found> {
  const matches = sql`search_index MATCH ${expression}`;
  const matched = await count(tables, sql`search_index WHERE ${matches}`);
  const many = matched > mostWeighed;
  const where = sql.join([matches, ...filters], sql` AND `);
  const { rows } = await sql<FoundRow>`
    SELECT ${columns}, ${highlighted(0)} AS heading, ${highlighted(1)} AS text
    FROM ${words} CROSS JOIN search_text t ON t.id = search_index.rowid
    WHERE ${where} ORDER BY ${many ? sql`search_index.rowid DESC` : sql`rank`} LIMIT ${limit}`.execute(
    tables,
  );
  let total: number | null = matched;
  if (filters.length > 0 && rows.length < limit) total = rows.length;
  else if (filters.length > 0) total = many ? null : await count(tables, sql`${words} WHERE ${where}`);
  return { results: withoutTwins(rows.map(resultOf)), total, order: many ? 'newest' : 'best' };
}

async function byFilters(
  tables: Kysely<Tables>,
  filters: Sql[],
  leaveOut: string | null,
  limit: number,
): Promise<Found> {
  const left = sql`p.id NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH ${leaveOut})`;
  const where = sql.join(leaveOut === null ? filters : [...filters, left], sql` AND `);
  const { rows } = await sql<FoundRow>`
    SELECT ${columns}, t.heading, t.text FROM search_place p CROSS JOIN search_text t ON t.id = p.id
    WHERE ${where} ORDER BY p.last DESC, p.id DESC LIMIT ${limit}`.execute(tables);
  const total = await count(tables, sql`search_place p WHERE ${where}`);
  return { results: withoutTwins(rows.map(resultOf)), total, order: 'newest' };
}

const highlighted = (column: 0 | 1): Sql =>
  sql`highlight(search_index, ${sql.lit(column)}, ${marks.before}, ${marks.after})`;

async function count(tables: Kysely<Tables>, from: Sql): Promise<number> {
  const { rows } = await sql<{ places: number }>`SELECT count(*) AS places FROM ${from}`.execute(tables);
  return rows[0]?.places ?? 0;
}
