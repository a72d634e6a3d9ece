import { isRefusal, refusal } from '../refusals.ts';
import type { Connection } from './driver.ts';
import { Database } from './driver.ts';
import { translated } from './translate.ts';

/**
 * The right to write to a vault, which one process has at a time: an exclusive transaction, never ended, on an empty SQLite file.
 * The operating system frees it when the process dies, however it dies, so that no stale lock can keep anybody out.
 */
export class WriterLock {
  readonly #held: Connection;
  private constructor(held: Connection) {
    this.#held = held;
  }

  /** Takes the lock; refuses with `open-elsewhere` at once where another holds it, in this process or any other. */
  static take(file: string): WriterLock {
    let held: Connection | null = null;
    try {
      held = new Database(file, { timeout: 0 });
      held.exec('BEGIN EXCLUSIVE');
      return new WriterLock(held);
    } catch (thrown) {
      held?.close();
      const meant = translated(thrown);
      if (isRefusal(meant, 'busy')) throw refusal('open-elsewhere');
      throw isRefusal(meant, 'out-of-reach') ? refusal('not-writable') : meant;
    }
  }

  /** Gives the lock back. */
  release(): void {
    this.#held.close();
  }
}
