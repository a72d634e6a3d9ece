import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../house/run-all.ts';
import { type Mutant, mutantsIn } from './mutants.ts';
import { sampled } from './sampled.ts';

/**
 * `npm run mutate [-- FILE ...] [--of N] [--beside]`: changes the matchers in one small place at a time and runs their tests. Prints
 * how many changes the tests notice, by file, and every change that they do not. Without `--of` a sample of 200, the same in each
 * run; `--of 0` is all of them. `--beside` asks the tests beside the matchers alone, and no whole conferences. Ends with 1 where
 * fewer than four in five are noticed.
 */
const args = process.argv.slice(2);
const beside = args.indexOf('--beside');
if (beside >= 0) args.splice(beside, 1);
const at = args.indexOf('--of');
const of = at < 0 ? 200 : Number(args.splice(at, 2)[1]);
if (!Number.isSafeInteger(of) || of < 0) {
  console.error('--of takes a whole number; 0 is all of them.');
  process.exit(2);
}

/** Which tests are to notice: those beside the matchers first, since they are quick, then whole conferences. */
const parts = [
  ['shared/matching/'],
  ['test/cases/merge', 'test/cases/case-scores', 'test/cases/second-family', 'test/cases/rowan-report'],
] as const;

const files = (args.length > 0 ? args : globSync('shared/matching/**/*.ts', { cwd: root }))
  .filter((file) => !/\.test\.ts$|\/invented-/.test(file))
  .sort();
const all = files.flatMap((file) => mutantsIn(join(root, file), readFileSync(join(root, file), 'utf8')));
const nothing: Mutant = { file: '', line: 0, start: 0, end: 0, words: '', what: '' };

/** Whether a test fails over the tree with this change in it. */
async function isNoticed(mutant: Mutant): Promise<boolean> {
  for (const tests of beside >= 0 ? parts.slice(0, 1) : parts) if (!(await pass(tests, mutant))) return true;
  return false;
}

const pass = (tests: readonly string[], mutant: Mutant): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const own = ['vitest', 'run', '--config', 'test/mutation/vitest.config.ts', ...tests];
    const run = spawn(join(root, 'node_modules/.bin', own[0] ?? ''), own.slice(1), {
      cwd: root,
      env: { ...process.env, CHANGE: JSON.stringify(mutant) },
      stdio: 'ignore',
      // A change can make a loop endless; that is noticed too.
      timeout: 180_000,
    });
    run.on('error', reject);
    run.on('close', (code) => resolve(code === 0));
  });

if (await isNoticed(nothing)) throw new Error('The tests fail before anything is changed.');
const chosen = sampled(all, of);
console.log(`${chosen.length} of ${all.length} changes in ${files.length} files`);
const noticed = new Map<string, boolean[]>();
const waiting = chosen.values();

async function work(): Promise<void> {
  for (const mutant of waiting) {
    const isSeen = await isNoticed(mutant);
    const name = relative(root, mutant.file);
    noticed.set(name, [...(noticed.get(name) ?? []), isSeen]);
    if (!isSeen) console.log(`not noticed: ${name}:${mutant.line} ${mutant.what}`);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

const score = (seen: readonly boolean[]) => `${seen.filter(Boolean).length} of ${seen.length}`;
for (const [name, seen] of [...noticed].sort()) console.log(`  ${score(seen).padStart(9)}  ${name}`);
const whole = [...noticed.values()].flat();
const share = (100 * whole.filter(Boolean).length) / Math.max(1, whole.length);
console.log(`${score(whole)} changes noticed: ${share.toFixed(1)} %`);
process.exitCode = share >= 80 ? 0 : 1;
