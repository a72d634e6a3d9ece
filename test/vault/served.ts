import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { contract, type Host } from '../../shared/contract/contract.ts';
import { connect, type Reply } from '../../shared/contract/wire.ts';
import { root } from '../house/run-all.ts';

/** The command line, as a person starts it. */
export const bin = join(root, 'electron/cli/whole-picture.mjs');

/** The local host as a program of its own (`whole-picture serve`), asked over its wire. */
export class Served {
  readonly #process: ChildProcess;
  readonly host: Host;
  private constructor(started: ChildProcess, host: Host) {
    this.#process = started;
    this.host = host;
  }

  /** Starts one; fails with what it said where it ends before it has an address. */
  static async start(env: NodeJS.ProcessEnv): Promise<Served> {
    const started = spawn(process.execPath, [bin, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
    const ended = once(started, 'exit').then((): never => {
      throw new Error(`The host ended without an address: ${said}`);
    });
    const line = once(createInterface({ input: started.stdout }), 'line') as Promise<[string]>;
    ended.catch(() => {});
    const [entrance] = await Promise.race([line, ended]);
    const [url = '', token = ''] = entrance.split('/#token=');
    const host = connect(contract, async (call) => {
      const response = await fetch(`${url}/host`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(call),
      });
      return (await response.json()) as Reply;
    });
    return new Served(started, host);
  }

  /** Ends it, as a person (SIGTERM) or as a loss of power would, and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill(signal);
    await gone;
  }
}
