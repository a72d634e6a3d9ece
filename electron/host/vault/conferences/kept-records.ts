import type { AuditAction } from '../../../../shared/domain/audit-entry.ts';
import type { Change } from '../audit/ledger.ts';
import { digestOf } from '../digest.ts';
import { refusal } from '../refusals.ts';
import type { Store } from '../store/store.ts';
import type { ConferenceRecordTable } from '../store/tables.ts';

/** Which record of a conference: its kind, and the key under which there is one of it. */
export type RecordPlace = { conference: string; kind: Kind; key: string };

type Kind = ConferenceRecordTable['kind'];

/** The records of one kind that a conference has, as they are stored, in the order in which they came. */
export async function keptRecords(store: Store, conference: string, kind: Kind): Promise<string[]> {
  const rows = await store.tables
    .selectFrom('conference_record')
    .select('record')
    .where('conference', '=', conference)
    .where('kind', '=', kind)
    .orderBy('seq')
    .execute();
  return rows.map(({ record }) => record);
}

/** Puts a record in the place of the one that stands there, or none, and tells the audit; refused without the conference. */
export async function exchangeRecord(
  { tables, tell }: Change,
  place: RecordPlace,
  stored: object | null,
  action: AuditAction,
): Promise<void> {
  const { conference, kind, key } = place;
  const there = await tables
    .selectFrom('conference')
    .select('id')
    .where('id', '=', conference)
    .executeTakeFirst();
  if (!there) throw refusal('no-conference');
  const before = await tables
    .deleteFrom('conference_record')
    .where('conference', '=', conference)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .returning('record')
    .executeTakeFirst();
  const record = stored && JSON.stringify(stored);
  if (record)
    await tables
      .insertInto('conference_record')
      .values({ ...place, record })
      .execute();
  await tell({
    action,
    subject: conference,
    before: before ? digestOf(before.record) : null,
    after: record ? digestOf(record) : null,
  });
}
