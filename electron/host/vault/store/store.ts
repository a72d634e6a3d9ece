import type { Kysely, Transaction } from 'kysely';
import { refusal } from '../refusals.ts';
import { connect, schemaVersion } from './connect.ts';
import { kyselyOver } from './dialect.ts';
import type { Connection } from './driver.ts';
import { FileIdentity } from './file-identity.ts';
import { foldLog, isLogLong, moveLog } from './log.ts';
import { migrate } from './migrate.ts';
import { newestSchema } from './migrations/list.ts';
import { placesIn } from './places.ts';
import type { Tables } from './tables.ts';
import type { WriterLock } from './writer-lock.ts';

/** The encrypted file of a vault, opened by its one writer or for reading; every change is one transaction, one after the other. */
export class Store {
  readonly folder: string;
  readonly #lock: WriterLock | null;
  #connection: Connection;
  /**
   * Open beside the writer's connection and never used. When the last connection to a file closes, SQLite lays the log over the
   * file, which must not happen to one that was changed from outside; so the last to close is this one, which only reads.
   */
  #beside: Connection | null = null;
  #tables: Kysely<Tables>;
  #identity: FileIdentity;
  #closed = false;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(folder: string, connection: Connection, lock: WriterLock | null) {
    this.folder = folder;
    this.#lock = lock;
    this.#connection = connection;
    this.#identity = new FileIdentity(placesIn(folder).vault);
    this.#tables = this.#kysely();
  }

  /** Opens the file for reading, beside a writer or without; refuses a newer schema and one that is older than what we read. */
  static async openToRead(folder: string, key: Uint8Array): Promise<Store> {
    const connection = connect(placesIn(folder).vault, key, { readOnly: true });
    if (schemaVersion(connection) === newestSchema) return new Store(folder, connection, null);
    connection.close();
    throw refusal('older-schema');
  }

  /** Opens the file as its one writer, who holds `lock`, and brings its schema up to date; refuses a newer one. */
  static async openToWrite(folder: string, key: Uint8Array, lock: WriterLock): Promise<Store> {
    const connection = connect(placesIn(folder).vault, key, { readOnly: false });
    try {
      await migrate(
        kyselyOver(connection, () => undefined),
        schemaVersion(connection),
      );
      const store = new Store(folder, connection, lock);
      store.#beside = connect(placesIn(folder).vault, key, { readOnly: true });
      return store;
    } catch (thrown) {
      connection.close();
      throw thrown;
    }
  }

  /** Whether nothing can be changed through this one. */
  get readOnly(): boolean {
    return this.#lock === null;
  }

  /** The tables, for reading. Ask again each time: a rotation of the key brings a new connection. */
  get tables(): Kysely<Tables> {
    return this.#tables;
  }

  /** The connection below, for reading row by row past damage and for whole-file statements such as VACUUM INTO. */
  get connection(): Connection {
    this.#assertOpen();
    return this.#connection;
  }

  /** Refuses where the files are not as we left them. */
  assertUntouched(): void {
    this.#assertOpen();
    if (this.readOnly) throw refusal('read-only');
    this.#identity.assertUntouched();
  }

  /**
   * One change: a transaction that is on the disk when the promise resolves, and is nowhere when it rejects. `settled` is
   * called right after the commit, before the change is acknowledged.
   */
  write<T>(
    change: (transaction: Transaction<Tables>) => Promise<T>,
    settled: (outcome: T) => void = () => undefined,
  ): Promise<T> {
    const done = this.alone(async () => {
      this.assertUntouched();
      const outcome = await this.#attempt(change);
      this.#identity.assertMainUntouched();
      settled(outcome);
      this.#identity.remember();
      return outcome;
    });
    void this.alone(async () => this.#moveLog()).catch(() => undefined);
    return done;
  }

  /** Runs something between two changes, with no change under way. */
  alone<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /**
   * Within `alone`: folds the log into the main file and runs `replace` while nobody has the file open, then opens what lies
   * there under the key `after`, or under `before` where the replacing failed.
   */
  async reopenAfter(keys: { before: Uint8Array; after: Uint8Array }, replace: () => void): Promise<void> {
    const { vault } = placesIn(this.folder);
    this.assertUntouched();
    let key = keys.before;
    try {
      this.#beside?.close();
      this.#foldLog();
      this.#connection.close();
      replace();
      key = keys.after;
    } finally {
      if (!this.#connection.open) this.#connection = connect(vault, key, { readOnly: false });
      this.#beside = connect(vault, key, { readOnly: true });
      this.#identity = new FileIdentity(vault);
      this.#tables = this.#kysely();
    }
  }

  /**
   * Closes the file once what is under way is done; where nobody else reads, one single file remains. Files that were changed
   * from outside are left as they are, with our log beside them: it is not laid over what came.
   */
  async close(): Promise<void> {
    if (this.#closed) return;
    await this.alone(async () => {
      this.#closed = true;
      try {
        if (!this.readOnly) {
          this.#identity.assertUntouched();
          this.#beside?.close();
          this.#foldLog();
        }
      } catch {
        // Changed from outside, read elsewhere, or the disk is full or gone: the log is read at the next opening.
      } finally {
        this.#connection.close();
        this.#beside?.close();
        this.#lock?.release();
      }
    });
  }

  /** What a change that failed had written of itself to the log is of no meaning, but it is ours. */
  async #attempt<T>(change: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
    try {
      return await this.#tables.transaction().execute(change);
    } catch (thrown) {
      this.#identity.rememberLog();
      throw thrown;
    }
  }

  #kysely(): Kysely<Tables> {
    return kyselyOver(this.#connection, () => {
      this.#assertOpen();
      if (this.readOnly) this.#identity.assertSameFile();
    });
  }

  #assertOpen(): void {
    if (this.#closed) throw refusal('locked');
  }

  #foldLog(): void {
    try {
      foldLog(this.#connection);
    } finally {
      this.#identity.remember();
    }
  }

  #moveLog(): void {
    if (this.#closed || !isLogLong(placesIn(this.folder).vault)) return;
    this.#identity.assertUntouched();
    try {
      moveLog(this.#connection);
    } finally {
      this.#identity.remember();
    }
  }
}
