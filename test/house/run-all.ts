import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** One command of a longer run: its name, what is run, how long it took, whether it succeeded, and all it printed. */
export type Step = { name: string; ok: boolean; ms: number; output: string };

/** Runs a command in the project's folder and keeps what it prints; `live` shows it as it comes. */
export function step(
  name: string,
  command: string[],
  env: Record<string, string> = {},
  live = false,
): Promise<Step> {
  const [program = '', ...rest] = command;
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(program, rest, {
      cwd: root,
      env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env['PATH']}`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => done({ name, ok: code === 0, ms: performance.now() - began, output }));
  });
}
