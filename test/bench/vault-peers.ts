import { createRequire } from 'node:module';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { Database } from '../../electron/host/vault/store/driver.ts';
import { migrate } from '../../electron/host/vault/store/migrate.ts';
import type { Tables } from '../../electron/host/vault/store/tables.ts';

/** Another engine under the same tables: how a file is opened; closing it is its own. */
export type Peer = { name: string; open: (file: string) => PeerFile };

/** An open file of a peer: for statements by hand, and for the repositories. */
export type PeerFile = {
  run: (text: string, ...values: unknown[]) => void;
  all: (text: string, ...values: unknown[]) => unknown[];
  tables: Kysely<Tables>;
  close: () => void;
};

/** What the drivers have in common. */
type Driver = {
  exec(text: string): unknown;
  prepare(text: string): { run(...values: unknown[]): unknown; all(...values: unknown[]): unknown[] };
  close(): unknown;
};

/** The same settings as those of a vault, so that a commit is as lasting. */
const settings = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'temp_store = MEMORY',
  'foreign_keys = ON',
  'secure_delete = ON',
];

function opened(driver: Driver, database: SqliteDatabase): PeerFile {
  for (const setting of settings) driver.exec(`PRAGMA ${setting}`);
  const prepared = new Map<string, ReturnType<Driver['prepare']>>();
  const statement = (text: string) => {
    const known = prepared.get(text) ?? driver.prepare(text);
    prepared.set(text, known);
    return known;
  };
  return {
    run: (text, ...values) => void statement(text).run(...values),
    all: (text, ...values) => statement(text).all(...values),
    tables: new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }),
    close: () => void driver.close(),
  };
}

/** The driver of the vault without a key: what encryption, and everything that we do besides, costs. */
const plain: Peer = {
  name: 'plain SQLite',
  open(file) {
    const driver = new Database(file);
    return opened(driver as Driver, driver as unknown as SqliteDatabase);
  },
};

/** libsql with its own encryption, where it installs on this machine. */
function libsql(): Peer[] {
  try {
    const Driver = createRequire(import.meta.url)('libsql') as new (file: string, options: object) => Driver;
    const open = (file: string) => {
      const driver = new Driver(file, { encryptionCipher: 'aes256cbc', encryptionKey: '3f'.repeat(32) });
      return opened(driver, driver as unknown as SqliteDatabase);
    };
    return [{ name: 'libsql aes256cbc', open }];
  } catch {
    return [];
  }
}

/** Whatever is there to be measured beside. */
export const peers = (): Peer[] => [plain, ...libsql()];

/** Makes a peer's file with the tables of a vault. */
export async function madeFile(peer: Peer, file: string): Promise<PeerFile> {
  const made = peer.open(file);
  await migrate(made.tables, 0);
  return made;
}
