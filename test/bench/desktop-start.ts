import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { electronProgram } from '../contract/launch-desktop.ts';
import { root } from '../house/run-all.ts';

/** Starts the built desktop app as often as it is told and prints, as one JSON list, the milliseconds until it said `ready`. */
const runs = Number(process.argv[2]);
const profile = mkdtempSync(join(tmpdir(), 'whole-picture-profile-'));
const unsandboxed = process.env['ELECTRON_DISABLE_SANDBOX'] ? ['--no-sandbox'] : [];

function start(): Promise<number> {
  const began = performance.now();
  const rest = [...unsandboxed, root, '--smoke', `--profile-folder=${profile}`];
  const child = spawn(electronProgram(), rest, { stdio: ['ignore', 'pipe', 'ignore'] });
  let took = NaN;
  createInterface(child.stdout).on('line', (line) => {
    if (line === 'ready') took = performance.now() - began;
  });
  return new Promise((done) => child.on('close', () => done(took)));
}

await start();
const took: number[] = [];
for (let turn = 0; turn < runs; turn++) took.push(await start());
console.log(JSON.stringify(took.map(Math.round)));
process.exit(took.every(Number.isFinite) ? 0 : 1);
