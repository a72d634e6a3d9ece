import type { Kysely } from 'kysely';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import type { Draft } from '../../../../shared/domain/draft.ts';
import type { Change } from '../audit/ledger.ts';
import type { SearchPort } from '../search-port.ts';
import type { Tables } from '../store/tables.ts';
import { namesIn, rowsOfCase } from './rows-of-case.ts';
import { rowsOfContribution } from './rows-of-contribution.ts';
import { rowsOfDraft } from './rows-of-draft.ts';
import type { SearchRow } from './search-row.ts';

/** Keeps what search can find in step with what is in the vault, each time in the transaction of the change itself. */
export const searchIndex: SearchPort = {
  async conferenceTakenIn({ tables }: Change, taken: CaseFile): Promise<void> {
    await tables
      .deleteFrom('search_place')
      .where('conference', '=', taken.conference.id)
      .where('draft', 'is', null)
      .execute();
    await put(tables, rowsOfCase(taken));
  },
  async reportSigned(
    { tables }: Change,
    conference: Conference,
    signed: Contribution,
    instead,
  ): Promise<void> {
    if (instead !== null)
      await tables
        .deleteFrom('search_place')
        .where('conference', '=', conference.id)
        .where('file', '=', instead)
        .execute();
    await put(tables, rowsOfContribution(signed, conference.id, namesIn(conference)));
  },
  async draftSaved({ tables, at }: Change, draft: Draft): Promise<void> {
    await putDraft(tables, draft, at);
  },
};

/** Puts rows into the index. */
export async function put(tables: Kysely<Tables>, rows: readonly SearchRow[]): Promise<void> {
  for (const { place, words } of rows) {
    const { id } = await tables
      .insertInto('search_place')
      .values(place)
      .returning('id')
      .executeTakeFirstOrThrow();
    await tables
      .insertInto('search_text')
      .values({ id, ...words })
      .execute();
  }
}

/** Puts a draft's sections into the index in place of those that were there; a section that says the same stays as it is. */
export async function putDraft(tables: Kysely<Tables>, draft: Draft, at: string): Promise<void> {
  const before = await tables
    .selectFrom('search_place')
    .innerJoin('search_text', 'search_text.id', 'search_place.id')
    .select(['search_place.id', 'section', 'position', 'heading', 'text'])
    .where('draft', '=', draft.id)
    .execute();
  const kept = new Map(before.map((row) => [keyOf(row.position, row.section, row), row.id]));
  const fresh: SearchRow[] = [];
  for (const row of rowsOfDraft(draft, at)) {
    if (!kept.delete(keyOf(row.place.position, row.place.section, row.words))) fresh.push(row);
  }
  if (kept.size > 0)
    await tables
      .deleteFrom('search_place')
      .where('id', 'in', [...kept.values()])
      .execute();
  await put(tables, fresh);
}

const keyOf = (
  position: number | null | undefined,
  section: string | null | undefined,
  { heading, text }: { heading: string; text: string },
): string => JSON.stringify([position, section, heading, text]);
