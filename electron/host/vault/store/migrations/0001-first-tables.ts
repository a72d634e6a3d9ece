import { sql } from 'kysely';
import type { VaultMigration } from './vault-migration.ts';

/** The chain of entries, conferences with their files and records, drafts with their revisions. */
export const firstTables: VaultMigration = {
  number: 1,
  name: 'first tables',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/** Entries and revisions only ever grow: the triggers catch our own mistakes, the hash chain those of others. */
const statements = [
  `CREATE TABLE vault (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    id TEXT NOT NULL, created_at TEXT NOT NULL,
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    keys_digest TEXT NOT NULL) STRICT`,
  `CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,
    before TEXT, after TEXT, previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
  `CREATE TABLE conference (
    id TEXT PRIMARY KEY NOT NULL, record TEXT NOT NULL, taken_in_at TEXT NOT NULL, retain_until TEXT) STRICT`,
  `CREATE TABLE file (digest TEXT PRIMARY KEY NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT`,
  `CREATE TABLE conference_file (
    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    path TEXT NOT NULL, position INTEGER NOT NULL,
    digest TEXT NOT NULL REFERENCES file (digest),
    PRIMARY KEY (conference, path)) STRICT`,
  `CREATE INDEX conference_file_digest ON conference_file (digest)`,
  `CREATE TABLE conference_record (
    seq INTEGER PRIMARY KEY,
    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, key TEXT NOT NULL, record TEXT NOT NULL,
    UNIQUE (conference, kind, key)) STRICT`,
  `CREATE TABLE document (
    id TEXT PRIMARY KEY NOT NULL,
    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    agency TEXT NOT NULL, created_at TEXT NOT NULL) STRICT`,
  `CREATE INDEX document_conference ON document (conference)`,
  `CREATE TABLE revision (
    seq INTEGER PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    at TEXT NOT NULL, actor TEXT NOT NULL, parent TEXT, restores INTEGER,
    digest TEXT NOT NULL, base INTEGER, content BLOB NOT NULL,
    UNIQUE (document, number)) STRICT`,
  ...['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER audit_no_${verb.toLowerCase()} BEFORE ${verb} ON audit
    BEGIN SELECT RAISE(ABORT, 'Audit entries only ever grow.'); END`,
  ),
  `CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision
    BEGIN SELECT RAISE(ABORT, 'Revisions only ever grow.'); END`,
];
