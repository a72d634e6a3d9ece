import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../house/run-all.ts';

/** A local host in a program of its own: its address with the token, and two ways to end it. */
export type Apart = { entrance: () => string; stop: () => Promise<void>; kill: () => Promise<void> };

/** Starts `whole-picture serve` with its vaults in a folder; on the same port where one is named. */
export async function serveApart(folder: string, port?: number): Promise<Apart> {
  const program = join(root, 'electron/cli/main.ts');
  const more = port === undefined ? [] : ['--port', String(port)];
  const child = spawn(process.execPath, [program, 'serve', '--data', folder, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const [entrance] = await Promise.race([
    once(lines, 'line').then((told) => told.map(String)),
    ended.then(() => Promise.reject(new Error('The local host did not start.'))),
  ]);
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  return { entrance: () => entrance ?? '', stop: end('SIGINT'), kill: end('SIGKILL') };
}
