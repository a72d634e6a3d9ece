import type { DatabaseConnection, Dialect, SqliteDatabase } from 'kysely';
import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Connection } from './driver.ts';
import type { Tables } from './tables.ts';
import { told } from './translate.ts';

/** Kysely over a connection: faults come out as refusals, and `guard` is asked before every statement. */
export function kyselyOver(connection: Connection, guard: () => void): Kysely<Tables> {
  const database: SqliteDatabase = {
    close: () => undefined,
    prepare(text) {
      guard();
      const statement = told(() => connection.prepare<unknown[]>(text));
      return {
        reader: statement.reader,
        all: (parameters) => told(() => statement.all(...parameters)),
        run: (parameters) => told(() => statement.run(...parameters)),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new VaultDriver(database, connection),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Tables>({ dialect });
}

/** Takes the write lock when a transaction begins, and does not roll back what SQLite has rolled back by itself (disk full). */
class VaultDriver extends SqliteDriver {
  readonly #connection: Connection;
  constructor(database: SqliteDatabase, connection: Connection) {
    super({ database });
    this.#connection = connection;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#connection.readonly ? 'begin' : 'begin immediate'));
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }
}
