import type { Generated, Insertable, Selectable } from 'kysely';
import type { SearchTables } from '../search/search-tables.ts';

/** The one row that says which vault this is; `keys_digest` is the SHA-256 of the slots of keys.json as last recorded. */
export type VaultTable = {
  only: 1;
  id: string;
  created_at: string;
  /** 1 for the demonstration vault, 0 for a real one. */
  demonstration: 0 | 1;
  keys_digest: string;
};

/** One entry of the hash chain; `seq` counts from 1 without a gap. Digests and hashes are SHA-256 in lower-case hex. */
export type AuditTable = {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  before: string | null;
  after: string | null;
  /** The hash of the entry before, 64 zeros for the first. */
  previous: string;
  hash: string;
};

/** A conference that was taken in; `record` is the stored form of a Conference as JSON text. */
export type ConferenceTable = {
  id: string;
  record: string;
  taken_in_at: string;
  /** The ISO day up to which it is kept; null where no date was set. */
  retain_until: string | null;
};

/** The bytes of a file, once each, by the SHA-256 of the bytes. */
export type FileTable = { digest: string; size: number; bytes: Buffer };

/** Which files a conference brought, by their path in its case folder ('/' between folders), in their order. */
export type ConferenceFileTable = { conference: string; path: string; position: number; digest: string };

/** What was read from a conference's files, one record a row, each in its stored form as JSON text. */
export type ConferenceRecordTable = {
  seq: Generated<number>;
  conference: string;
  /**
   * `text` is the extracted text of the file that `key` names, `failed` a report that could not be read, `signed` a report that
   * was signed here, with its seal and its text, `review-answer` what a person answered to the item of the checklist that `key`
   * names, `chair-decision` what the chair decided on a finding whose grounds have the digest `key`.
   */
  kind: 'contribution' | 'log' | 'text' | 'failed' | 'signed' | 'review-answer' | 'chair-decision';
  /** The record's identifier, or the path of the file. */
  key: string;
  record: string;
};

/** A draft that is being written; what it says stands in its revisions, the newest of which is its present state. */
export type DocumentTable = { id: string; conference: string; agency: string; created_at: string };

/**
 * One saved state of a draft. `seq` is the audit entry that tells of it, `number` counts from 1 within the document.
 * Where `base` is null, `content` is the whole state (deflated JSON text); else it is what differs from that of revision `base`.
 */
export type RevisionTable = {
  seq: number;
  document: string;
  number: number;
  at: string;
  actor: string;
  /** The digest of the revision that it was made from; null for the first. */
  parent: string | null;
  /** The number of the revision whose words it brought back; null for one that was written. */
  restores: number | null;
  digest: string;
  base: number | null;
  content: Buffer;
};

/** One row, written with a deletion and taken away when nothing deleted can be found in the file any more. */
export type ErasureTable = { only: 1; since: string };

/** The tables of the vault as the newest migration leaves them. */
export type Tables = SearchTables & {
  vault: VaultTable;
  audit: AuditTable;
  conference: ConferenceTable;
  file: FileTable;
  conference_file: ConferenceFileTable;
  conference_record: ConferenceRecordTable;
  document: DocumentTable;
  revision: RevisionTable;
  erasure: ErasureTable;
};

/** A row as it is read from a table. */
export type Row<T extends keyof Tables> = Selectable<Tables[T]>;

/** A row as it is written to a table. */
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
