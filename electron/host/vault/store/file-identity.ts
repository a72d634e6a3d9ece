import { statSync } from 'node:fs';
import { refusal } from '../refusals.ts';
import { told } from './translate.ts';

/**
 * What the two files of the store looked like after our own last change. As their one writer, with checkpoints that only we
 * run, we know when they may change: anything else was done from outside, by a program that synchronises folders or by a copy.
 */
export class FileIdentity {
  readonly #file: string;
  #main = '';
  #log = '';
  constructor(file: string) {
    this.#file = file;
    this.remember();
  }

  /** Takes the present look of both files for ours. */
  remember(): void {
    this.#main = look(this.#file);
    this.rememberLog();
  }

  /** Takes the present look of the log for ours. */
  rememberLog(): void {
    this.#log = look(`${this.#file}-wal`);
  }

  /** Refuses where either file is not as we left it. */
  assertUntouched(): void {
    if (look(`${this.#file}-wal`) !== this.#log) throw refusal('changed-outside');
    this.assertMainUntouched();
  }

  /** Refuses where the main file is not as we left it; a commit goes to the log alone, so this holds right after one too. */
  assertMainUntouched(): void {
    if (look(this.#file) !== this.#main) throw refusal('changed-outside');
  }

  /** Refuses where another file lies at the place of the one that we read. */
  assertSameFile(): void {
    if (look(this.#file).split(' ')[0] !== this.#main.split(' ')[0]) throw refusal('changed-outside');
  }
}

/** Which file lies there and how it looks, from its directory entry alone: opening and closing it would drop our own locks. */
function look(file: string): string {
  const found = told(() => statSync(file, { bigint: true, throwIfNoEntry: false }));
  // A log with nothing in it is made by whoever reads first; it is as none.
  return found && found.size > 0n ? `${found.dev}:${found.ino} ${found.size} ${found.mtimeNs}` : 'none';
}
