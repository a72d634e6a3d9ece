import { existsSync, statSync } from 'node:fs';
import { refusal } from '../refusals.ts';
import type { Connection, ConnectionOptions } from './driver.ts';
import { Database } from './driver.ts';
import { newestSchema } from './migrations/list.ts';
import { isDamage, told, translated } from './translate.ts';

/** Opens an encrypted file that exists, for reading or as its one writer; refuses one that is not encrypted or not under this key. */
export function connect(file: string, key: Uint8Array, how: { readOnly: boolean }): Connection {
  if (!existsSync(file)) throw refusal('unopenable');
  try {
    return opened(file, key, how);
  } catch (thrown) {
    if (isNotADatabase(thrown)) throw refusal(isPlain(file) ? 'not-encrypted' : 'unopenable');
    if (!how.readOnly || !isDamage(thrown)) throw translated(thrown);
    return told(() => opened(file, key, how, true));
  }
}

/** `pastDamage` takes what is left of a file that was cut short, all of which SQLite refuses otherwise; for reading only. */
function opened(file: string, key: Uint8Array, how: { readOnly: boolean }, pastDamage = false): Connection {
  const connection = keyed(file, key, { readonly: how.readOnly, fileMustExist: true });
  try {
    if (pastDamage) {
      connection.unsafeMode(true);
      connection.pragma('writable_schema = ON');
    }
    const schema = schemaVersion(connection);
    if (schema === 0) throw refusal('unopenable');
    if (schema > newestSchema) throw refusal('newer-vault');
    settle(connection, how);
    return connection;
  } catch (thrown) {
    connection.close();
    throw thrown;
  }
}

/** Makes a new encrypted file with nothing in it. */
export function connectNew(file: string, key: Uint8Array): Connection {
  const connection = keyed(file, key, {});
  settle(connection, { readOnly: false });
  return connection;
}

/** Undoes what a writer that died while it closed the file had half done; its journal lies beside the file. */
export function rollBack(file: string, key: Uint8Array): void {
  if ((statSync(`${file}-journal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const connection = keyed(file, key, { fileMustExist: true });
  try {
    told(() => schemaVersion(connection));
  } finally {
    connection.close();
  }
}

/** Gives a connection its cipher and key. */
function keyed(file: string, key: Uint8Array, options: ConnectionOptions): Connection {
  const connection = told(() => new Database(file, { timeout: 2_000, ...options }));
  connection.pragma("cipher = 'sqlcipher'");
  connection.pragma('legacy = 4');
  withRawKey(key, (text) => connection.key(text));
  return connection;
}

/** Changes the key of a file that nobody else has open; the pages pass through memory only. */
export function rekey(connection: Connection, key: Uint8Array): void {
  told(() => {
    connection.pragma('journal_mode = MEMORY');
    withRawKey(key, (text) => connection.rekey(text));
  });
}

/** Lends a key as SQLCipher reads a raw one, x'64 digits'; never a string, which could not be wiped, and wiped at once. */
function withRawKey(key: Uint8Array, use: (text: Buffer) => void): void {
  const text = Buffer.alloc(3 + key.length * 2, "'");
  text[0] = 'x'.charCodeAt(0);
  for (const [at, byte] of key.entries()) {
    text[2 + at * 2] = '0123456789abcdef'.charCodeAt(byte >> 4);
    text[3 + at * 2] = '0123456789abcdef'.charCodeAt(byte & 15);
  }
  try {
    use(text);
  } finally {
    text.fill(0);
  }
}

/** The number of the last migration that ran on a file; also the first reading of it, which shows a wrong key. */
export const schemaVersion = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }));

/** Checkpoints are ours alone, so that the file changes only when we say so; see file-identity. */
function settle(connection: Connection, { readOnly }: { readOnly: boolean }): void {
  connection.pragma('temp_store = MEMORY');
  connection.pragma('foreign_keys = ON');
  if (readOnly) return;
  told(() => {
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('secure_delete = ON');
    connection.pragma('wal_autocheckpoint = 0');
  });
}

/** SQLite says this both of a wrong key and of a file that is something else. */
const isNotADatabase = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_NOTADB');

/** Whether a file opens without any key. Asked through SQLite: reading it past SQLite would drop the locks of this process on it. */
function isPlain(file: string): boolean {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch {
    return false;
  } finally {
    connection.close();
  }
}
