import { sql } from 'kysely';
import type { VaultMigration } from './vault-migration.ts';

/** The places that search finds, their words, and the index of those words. It starts empty: see search/bring-up-to-date. */
export const search: VaultMigration = {
  number: 2,
  name: 'search',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/**
 * The index keeps no words of its own: it reads them from search_text, where highlighting needs them anyway, and triggers keep
 * both in step, also where a conference is deleted with all that hangs on it. What filters ask stands in rows without words.
 */
const statements = [
  `CREATE TABLE search_state (only INTEGER PRIMARY KEY CHECK (only = 1), edition INTEGER NOT NULL) STRICT`,
  `CREATE TABLE search_place (
    id INTEGER PRIMARY KEY,
    conference TEXT NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, agency TEXT, children TEXT NOT NULL, first TEXT, last TEXT,
    file TEXT, section TEXT, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    draft TEXT REFERENCES document (id) ON DELETE CASCADE, position INTEGER) STRICT`,
  `CREATE INDEX search_place_conference ON search_place (conference)`,
  `CREATE INDEX search_place_draft ON search_place (draft) WHERE draft IS NOT NULL`,
  `CREATE INDEX search_place_last ON search_place (last)`,
  `CREATE TABLE search_text (
    id INTEGER PRIMARY KEY REFERENCES search_place (id) ON DELETE CASCADE,
    heading TEXT NOT NULL, text TEXT NOT NULL, pieces TEXT NOT NULL) STRICT`,
  `CREATE VIRTUAL TABLE search_index USING fts5 (
    heading, text, content = 'search_text', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3')`,
  // A word in the heading weighs as much as four in the text.
  `INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)')`,
  `CREATE TRIGGER search_text_insert AFTER INSERT ON search_text BEGIN
    INSERT INTO search_index (rowid, heading, text) VALUES (new.id, new.heading, new.text); END`,
  `CREATE TRIGGER search_text_delete AFTER DELETE ON search_text BEGIN
    INSERT INTO search_index (search_index, rowid, heading, text)
      VALUES ('delete', old.id, old.heading, old.text); END`,
  `CREATE TRIGGER search_text_no_update BEFORE UPDATE ON search_text
    BEGIN SELECT RAISE(ABORT, 'The words of a place are taken out and put in anew.'); END`,
];
