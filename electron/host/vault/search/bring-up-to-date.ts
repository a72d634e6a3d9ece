import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { type SignedReport, withSigned } from '../../../../shared/path/with-signed.ts';
import type { Conferences } from '../conferences/conferences.ts';
import type { SignedReports } from '../conferences/signed-reports.ts';
import type { Documents } from '../documents/documents.ts';
import { isRefusal } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import { rowsOfCase } from './rows-of-case.ts';
import { put, putDraft } from './search-index.ts';

/** Raised whenever records are read into places in another way; the index of an older edition is made anew. */
export const edition = 2;

/**
 * Makes the index of a vault anew where it is not of this edition, a conference at a time; stopped on its way, it begins again
 * at the next opening. For the writer, before anybody changes anything. What is damaged is left out.
 */
export async function bringUpToDate(
  store: Store,
  conferences: Pick<Conferences, 'list' | 'read'>,
  documents: Pick<Documents, 'list'>,
  signed: Pick<SignedReports, 'list'>,
): Promise<void> {
  const state = await store.tables.selectFrom('search_state').select('edition').executeTakeFirst();
  if (state?.edition === edition) return;
  await store.write(async (tables) => {
    await tables.deleteFrom('search_state').execute();
    await tables.deleteFrom('search_place').execute();
  });
  for (const { conference } of await conferences.list()) {
    const taken = await unlessDamaged(conferences.read(conference.id));
    const reports = (await unlessDamaged(signed.list(conference.id))) ?? [];
    if (taken) await store.write((tables) => put(tables, rowsOfCase(asItStands(taken, reports))));
    for (const { draft, revision } of (await unlessDamaged(documents.list(conference.id))) ?? [])
      await store.write((tables) => putDraft(tables, draft, revision.at));
  }
  await store.write((tables) => tables.insertInto('search_state').values({ only: 1, edition }).execute());
}

/** A conference with the reports that were signed for it, without those that another one has taken the place of. */
function asItStands(taken: CaseFile, reports: readonly SignedReport[]): CaseFile {
  const { contributions, ...rest } = withSigned(taken, reports);
  const replaced = new Set(contributions.map((one) => one.replaces));
  return { ...rest, contributions: contributions.filter(({ id }) => !replaced.has(id)) };
}

async function unlessDamaged<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (thrown) {
    if (isRefusal(thrown, 'damaged')) return null;
    throw thrown;
  }
}
