import Database from 'better-sqlite3-multiple-ciphers';
import { refusal } from '../refusals.ts';
import { translated } from './translate.ts';

/**
 * The right to write to a vault, which one process has at a time: an exclusive transaction, never ended, on an empty SQLite file.
 * The operating system frees it when the process dies, however it dies, so that no stale lock can keep anybody out.
 */
export class WriterLock {
  readonly #held: Database.Database;
  private constructor(held: Database.Database) {
    this.#held = held;
  }

  /** Takes the lock; refuses with `open-elsewhere` at once where another holds it, in this process or any other. */
  static take(file: string): WriterLock {
    let held: Database.Database | null = null;
    try {
      held = new Database(file, { timeout: 0 });
      held.exec('BEGIN EXCLUSIVE');
      return new WriterLock(held);
    } catch (thrown) {
      held?.close();
      const meant = translated(thrown);
      if (thrown instanceof Error && 'code' in thrown && /^SQLITE_(BUSY|LOCKED)/.test(String(thrown.code)))
        throw refusal('open-elsewhere');
      if (thrown instanceof Error && 'code' in thrown && /^SQLITE_CANTOPEN/.test(String(thrown.code)))
        throw refusal('not-writable');
      throw meant;
    }
  }

  /** Gives the lock back. */
  release(): void {
    this.#held.close();
  }
}
