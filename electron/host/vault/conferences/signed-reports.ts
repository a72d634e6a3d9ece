import { z } from 'zod';
import type { Kysely } from 'kysely';
import type { Conference } from '../../../../shared/domain/conference.ts';
import { contributionRecord } from '../../../../shared/domain/contribution.ts';
import type { Digest } from '../../../../shared/domain/revision.ts';
import { readSealed, storeSealed } from '../../../../shared/path/seal.ts';
import type { SignedReport } from '../../../../shared/path/with-signed.ts';
import type { Ledger } from '../audit/ledger.ts';
import { sha256 } from '../digest.ts';
import { rowsIn } from '../documents/revision-rows.ts';
import { refusal } from '../refusals.ts';
import type { SearchPort } from '../search-port.ts';
import type { Store } from '../store/store.ts';
import { keptRecords } from './kept-records.ts';
import type { Tables } from '../store/tables.ts';

const Stored = z.object({ sealed: z.unknown(), text: z.string() });

/** The reports that were signed in a vault: each sealed as it was signed, never changed after. */
export class SignedReports {
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #search: SearchPort;
  constructor(store: Store, ledger: Ledger, search: SearchPort) {
    this.#store = store;
    this.#ledger = ledger;
    this.#search = search;
  }

  /** Those of a conference in the order in which they were signed; refused as damaged where one is not what was signed. */
  async list(conference: string): Promise<SignedReport[]> {
    return (await keptRecords(this.#store, conference, 'signed')).map(readSignedReport);
  }

  /**
   * Keeps a report that was signed, and tells of it: from the digest of the saved state to that of the seal. Refused where that
   * state is no longer the draft's present one, or where something was signed under the same identifier meanwhile.
   */
  keep(about: Conference, { sealed, text }: SignedReport): Promise<void> {
    const conference = about.id;
    const { id, signed, replaces } = sealed.contribution;
    if (!signed) throw new TypeError('Only what is signed is kept as signed.');
    return this.#ledger.change(async (change) => {
      const { tables, tell } = change;
      const head = await rowsIn(tables, signed.draft).head();
      if (head?.digest !== signed.revision) throw refusal('draft-moved-on');
      const there = await tables
        .selectFrom('conference_record')
        .select('key')
        .where('conference', '=', conference)
        .where('kind', '=', 'signed')
        .where('key', '=', id)
        .executeTakeFirst();
      if (there) throw refusal('draft-moved-on');
      const record = JSON.stringify({ sealed: storeSealed(sealed), text });
      await tables
        .insertInto('conference_record')
        .values({ conference, kind: 'signed', key: id, record })
        .execute();
      await tell({
        action: 'contribution-signed',
        subject: `${conference}#${id}`,
        before: signed.revision,
        after: sealed.digest as Digest,
      });
      const instead = replaces === null ? null : await fileOf(tables, conference, replaces);
      await this.#search.reportSigned(change, about, sealed.contribution, instead);
    });
  }
}

/** The file in whose words a contribution stands, received or signed; null where there is none of that identifier. */
async function fileOf(tables: Kysely<Tables>, conference: string, id: string): Promise<string | null> {
  const found = await tables
    .selectFrom('conference_record')
    .select(['kind', 'record'])
    .where('conference', '=', conference)
    .where('kind', 'in', ['contribution', 'signed'])
    .where('key', '=', id)
    .executeTakeFirst();
  if (!found) return null;
  return found.kind === 'signed'
    ? readSignedReport(found.record).sealed.contribution.file
    : contributionRecord.read(JSON.parse(found.record)).file;
}

/** A signed report as it is stored; refused as damaged where its words are not those that were signed. */
export function readSignedReport(record: string): SignedReport {
  const { sealed: stored, text } = Stored.parse(JSON.parse(record));
  const sealed = readSealed(stored, sha256);
  if (sealed.contribution.signed?.text !== sha256(text)) throw refusal('damaged');
  return { sealed, text };
}
