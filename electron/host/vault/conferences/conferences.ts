import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import { conferenceRecord } from '../../../../shared/domain/conference.ts';
import type { Timing } from '../../../../shared/domain/timing.ts';
import { digestOf, sha256 } from '../digest.ts';
import type { Change, Ledger } from '../audit/ledger.ts';
import type { CarriedBytes } from '../../intake/carried-bytes.ts';
import { refusal } from '../refusals.ts';
import type { SearchPort } from '../search-port.ts';
import type { Store } from '../store/store.ts';
import { recordsOf, type StoredRecord, caseFileOf } from './case-records.ts';

/** A conference as it lies in the vault. */
export type KeptConference = {
  conference: Conference;
  /** The instant at which it was taken in (ISO, UTC). */
  takenInAt: string;
  /** The ISO day up to which it is kept; null where none was set. */
  retainUntil: string | null;
};

/** The conferences of a vault: their files as the bytes that came, and what was read from them. */
export class Conferences {
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #search: SearchPort;
  constructor(store: Store, ledger: Ledger, search: SearchPort) {
    this.#store = store;
    this.#ledger = ledger;
    this.#search = search;
  }

  /** Takes a case folder in: its files, and what the intake read from them; refuses a conference that is there already. */
  takeIn(taken: CaseFile, files: readonly CarriedBytes[]): Promise<KeptConference> {
    return this.#ledger.change(async (change) => {
      const { conference } = taken;
      const there = await change.tables
        .selectFrom('conference')
        .select('id')
        .where('id', '=', conference.id)
        .executeTakeFirst();
      if (there) throw refusal('conference-there');
      const record = JSON.stringify(conferenceRecord.store(conference));
      await change.tables
        .insertInto('conference')
        .values({ id: conference.id, record, taken_in_at: change.at, retain_until: null })
        .execute();
      const manifest = await keepFiles(change, conference.id, files);
      const records = recordsOf(taken);
      await keepRecords(change, conference.id, records);
      await change.tell({
        action: 'conference-taken-in',
        subject: conference.id,
        after: digestOf({ record, files: manifest, records }),
      });
      await this.#search.conferenceTakenIn(change, taken);
      return { conference, takenInAt: change.at, retainUntil: null };
    });
  }

  /** Every conference, the newest first. */
  async list(): Promise<KeptConference[]> {
    const rows = await this.#store.tables
      .selectFrom('conference')
      .selectAll()
      .orderBy('taken_in_at', 'desc')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      conference: conferenceRecord.read(JSON.parse(row.record)),
      takenInAt: row.taken_in_at,
      retainUntil: row.retain_until,
    }));
  }

  /** What was read from a conference's files when it was taken in. */
  async read(id: string): Promise<CaseFile> {
    const record = await this.#recordOf(id);
    const records = await this.#store.tables
      .selectFrom('conference_record')
      .select(['kind', 'key', 'record'])
      .where('conference', '=', id)
      .orderBy('seq')
      .execute();
    return caseFileOf(conferenceRecord.read(JSON.parse(record)), records);
  }

  async #recordOf(id: string): Promise<string> {
    const row = await this.#store.tables
      .selectFrom('conference')
      .select('record')
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw refusal('no-conference');
    return row.record;
  }

  /** The files of a conference, byte for byte as they came and in their order. */
  async files(id: string): Promise<CarriedBytes[]> {
    await this.#recordOf(id);
    const rows = await this.#store.tables
      .selectFrom('conference_file')
      .innerJoin('file', 'file.digest', 'conference_file.digest')
      .select(['path', 'bytes', 'file.digest as digest'])
      .where('conference', '=', id)
      .orderBy('position')
      .execute();
    return rows.map(({ path, bytes, digest }) => {
      if (sha256(bytes) !== digest) throw refusal('damaged');
      return { name: path, bytes };
    });
  }

  /** Sets the day up to which a conference is kept (ISO), or takes it away. */
  retain(id: string, until: string | null): Promise<void> {
    return this.#ledger.change(async (change) => {
      const before = await change.tables
        .selectFrom('conference')
        .select('retain_until')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!before) throw refusal('no-conference');
      await change.tables
        .updateTable('conference')
        .set({ retain_until: until })
        .where('id', '=', id)
        .execute();
      await change.tell({
        action: 'retention-set',
        subject: id,
        before: digestOf(before.retain_until),
        after: digestOf(until),
      });
    });
  }

  /** Settles the dates of a conference beside its own day. */
  settle(id: string, timing: Timing): Promise<void> {
    return this.#ledger.change(async (change) => {
      const row = await change.tables
        .selectFrom('conference')
        .select('record')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw refusal('no-conference');
      const before = row.record;
      const record = JSON.stringify(
        conferenceRecord.store({ ...conferenceRecord.read(JSON.parse(before)), timing }),
      );
      await change.tables.updateTable('conference').set({ record }).where('id', '=', id).execute();
      await change.tell({
        action: 'conference-changed',
        subject: id,
        before: digestOf(before),
        after: digestOf(record),
      });
    });
  }

  /** The conferences whose day has passed on `today` (ISO). */
  async due(today: string): Promise<KeptConference[]> {
    return (await this.list()).filter(({ retainUntil }) => retainUntil !== null && retainUntil < today);
  }
}

/** Keeps the bytes of files, once each, and gives the list of paths and digests. */
async function keepFiles(
  { tables }: Change,
  conference: string,
  files: readonly CarriedBytes[],
): Promise<{ path: string; digest: string }[]> {
  const manifest = files.map(({ name, bytes }) => ({ path: name, digest: sha256(bytes) }));
  for (const [position, { name, bytes }] of files.entries()) {
    const digest = sha256(bytes);
    await tables
      .insertInto('file')
      .values({ digest, size: bytes.length, bytes: Buffer.from(bytes) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tables.insertInto('conference_file').values({ conference, path: name, position, digest }).execute();
  }
  return manifest;
}

async function keepRecords({ tables }: Change, conference: string, records: readonly StoredRecord[]) {
  for (const record of records)
    await tables
      .insertInto('conference_record')
      .values({ conference, ...record })
      .execute();
}
