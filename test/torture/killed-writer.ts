import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Line, Task } from './lines.ts';

/** A writer that waits to be told what to do; it is started early, so that a kill costs no time of starting. */
export class KilledWriter {
  readonly #process: ChildProcess;
  readonly #lines: Line[] = [];
  readonly #ready: Promise<void>;
  readonly #open = Promise.withResolvers<void>();
  readonly #ended: Promise<unknown>;

  /** `compiled` is a folder for what the writers compile, which the first leaves to the next. */
  constructor(compiled: string) {
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    const { stdout } = this.#process;
    if (!stdout) throw new Error('The writer has no output.');
    const lines = createInterface({ input: stdout });
    this.#ready = once(lines, 'line').then(() => undefined);
    lines.on('line', (text) => {
      const line = JSON.parse(text) as Line;
      this.#lines.push(line);
      if (line.is === 'open' || line.is === 'failed') this.#open.resolve();
    });
    this.#ended = Promise.all([once(lines, 'close'), once(this.#process, 'exit')]);
  }

  /**
   * Lets it work and kills it so many milliseconds after it has opened the vault, or while it opens and migrates it; gives all
   * that it said, and when it was killed.
   */
  async workAndDie(task: Task, after: number): Promise<{ lines: Line[]; killedAt: number }> {
    await this.#ready;
    this.#process.stdin?.write(`${JSON.stringify(task)}\n`);
    if (task.kind !== 'migration') await this.#open.promise;
    await pause(after);
    const killedAt = Date.now();
    this.#process.kill('SIGKILL');
    await this.#ended;
    return { lines: this.#lines, killedAt };
  }

  /** Ends one that was started and is not needed. */
  dismiss(): void {
    this.#process.kill('SIGKILL');
  }
}
