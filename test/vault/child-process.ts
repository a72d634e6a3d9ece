import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What a child is asked to do with its vault. */
export type Request =
  | {
      do:
        | 'create'
        | 'renew'
        | 'lock'
        | 'verify'
        | 'make-room'
        | 'plant'
        | 'search-planted'
        | 'rotate'
        | 'back-up';
    }
  | { do: 'unlock'; readOnly?: boolean }
  | { do: 'save'; text: string }
  | { do: 'read'; number?: number };

/** What it answers: `refused` is the reason of a refusal, `fault` anything else that was thrown. */
export type Answer = {
  refused?: string;
  message?: string;
  fault?: string;
  notice?: string;
  number?: number;
  text?: string;
  breaks?: string;
};

/** A child process on a vault; see child.ts. */
export class Child {
  readonly #process: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  /** `before` is a command that starts it (prlimit, unshare); `user` the number of the user it runs as, where we may choose. */
  constructor(folder: string, { before = [], user }: { before?: string[]; user?: number | undefined } = {}) {
    const [command = '', ...rest] = [
      ...before,
      process.execPath,
      join(import.meta.dirname, 'child.ts'),
      folder,
    ];
    this.#process = spawn(command, rest, {
      stdio: ['pipe', 'pipe', 'inherit'],
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    const { stdout } = this.#process;
    if (!stdout) throw new Error('The child has no output.');
    this.#answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  /** Asks for one thing and waits for the answer; fails where the child ends without one. */
  async ask(request: Request): Promise<Answer> {
    this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error(`The child ended at "${request.do}".`);
    return JSON.parse(value) as Answer;
  }

  /** Kills it as a loss of power would, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await gone;
  }
}
