import { rmSync } from 'node:fs';
import { z } from 'zod';
import { VaultRefusal } from '../refusals.ts';
import { readIfThere, writeAtomically } from '../store/atomic-file.ts';
import { placesIn } from '../store/places.ts';

/** The longest that anybody is made to wait, in seconds; nobody can be locked out. */
export const longestWait = 30;

const Attempts = z.object({ failed: z.number().int().nonnegative(), at: z.number() });
type Attempts = z.infer<typeof Attempts>;

/** The wait after so many failed attempts, in seconds: none for two slips, then 1, 2, 4, 8, 16 and at most 30. */
export const waitAfter = (failed: number): number =>
  failed < 3 ? 0 : Math.min(longestWait, 2 ** (failed - 3));

/** Slows guessing down. Only a count and an instant are kept, beside the vault (attempts.json), so that a restart changes nothing. */
export class Backoff {
  readonly #file: string;
  readonly #now: () => Date;
  #attempts: Attempts;
  constructor(folder: string, now: () => Date) {
    this.#file = placesIn(folder).attempts;
    this.#now = now;
    const { failed, at } = read(this.#file);
    // A clock that was set back may not make the wait longer than it was.
    this.#attempts = { failed, at: Math.min(at, now().getTime()) };
  }

  /** Refuses while it is too early for another attempt, naming the seconds; then counts one, before it is known how it ends. */
  begin(): void {
    const wait = this.#secondsLeft();
    if (wait > 0) {
      const seconds = wait === 1 ? '1 second' : `${wait} seconds`;
      throw new VaultRefusal(
        'wait',
        'refused',
        `Too many attempts went wrong. Wait ${seconds}, then try again.`,
        wait,
      );
    }
    this.#keep({ failed: this.#attempts.failed + 1, at: this.#now().getTime() });
  }

  /** The attempt was right: the count starts anew. */
  succeeded(): void {
    this.#attempts = { failed: 0, at: 0 };
    try {
      rmSync(this.#file, { force: true });
    } catch {
      // A folder that cannot be written to kept no count either.
    }
  }

  #secondsLeft(): number {
    const wait = waitAfter(this.#attempts.failed);
    const passed = (this.#now().getTime() - this.#attempts.at) / 1000;
    return Math.max(0, Math.ceil(Math.min(wait, wait - passed)));
  }

  #keep(attempts: Attempts): void {
    this.#attempts = attempts;
    try {
      writeAtomically(this.#file, `${JSON.stringify(attempts)}\n`);
    } catch {
      // In a folder that cannot be written to the count lasts as long as this process.
    }
  }
}

function read(file: string): Attempts {
  try {
    return Attempts.parse(JSON.parse(readIfThere(file) ?? ''));
  } catch {
    return { failed: 0, at: 0 };
  }
}
