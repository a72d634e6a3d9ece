import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './house/browser.ts';
import { desktopRunner } from './house/electron.ts';
import { root, step } from './house/run-all.ts';

/** `npm test`: unit tests and contract scenarios, journeys in a browser, journeys in Electron; one line adds them up. */
type Count = { passed: number; failed: number; skipped: number };
type Suite = { title: string; suites?: Suite[]; specs?: { title: string; tests: unknown[] }[] };
const results = join(root, 'out/test-results');

const unit = async (): Promise<Count> => {
  const file = join(results, 'unit.json');
  const run = await step(
    'unit',
    ['npm', 'run', '-s', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile=${file}`],
    {},
    true,
  );
  const tests = read<{ testResults: { assertionResults: { fullName: string; status: string }[] }[] }>(
    file,
  )?.testResults.flatMap(({ assertionResults }) => assertionResults);
  if (!tests) return { passed: 0, failed: 1, skipped: 0 };
  const those = (...states: string[]) => tests.filter(({ status }) => states.includes(status));
  const skipped = those('skipped', 'pending', 'todo', 'disabled');
  for (const { fullName } of skipped) console.log(`skipped: unit: ${fullName}`);
  // A file that cannot be loaded fails the run without failing a test.
  const failed = those('failed').length || (run.ok ? 0 : 1);
  return { passed: those('passed').length, failed, skipped: skipped.length };
};

const journeys = async (
  project: 'browser' | 'desktop',
  prefix: string[],
  env: Record<string, string>,
): Promise<Count> => {
  const file = join(results, `${project}.json`);
  const command = [...prefix, 'npm', 'run', '-s', `test:${project}`, '--', '--reporter=list,json'];
  const run = await step(project, command, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }, true);
  const stats = read<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    file,
  )?.stats;
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  const failed = stats.unexpected + stats.flaky || (run.ok ? 0 : 1);
  return { passed: stats.expected, failed, skipped: stats.skipped };
};

/** Names every journey that is not run here, so that a skip is never silent. */
const skipByName = async (project: string, why: string): Promise<Count> => {
  const file = join(results, `${project}-list.json`);
  await step('list', ['npm', 'run', '-s', `test:${project}`, '--', '--list', '--reporter=json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const names = (suite: Suite): string[] => [
    ...(suite.specs ?? []).flatMap(({ title, tests }) => tests.map(() => title)),
    ...(suite.suites ?? []).flatMap(names),
  ];
  const all = (read<{ suites: Suite[] }>(file)?.suites ?? []).flatMap(names);
  for (const name of all) console.log(`skipped: ${project}: ${name}: ${why}`);
  return { passed: 0, failed: all.length ? 0 : 1, skipped: all.length };
};

function read<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

rmSync(results, { recursive: true, force: true });
// The page is built first: hosts that are started by unit tests serve it.
const built = await step('build', ['npm', 'run', '-s', 'build'], {}, true);
const counts = [await unit()];
if (!built.ok) counts.push({ passed: 0, failed: 1, skipped: 0 });
const browser = built.ok ? await getBrowser() : null;
if (built.ok) {
  counts.push(
    browser
      ? await journeys('browser', [], { CHROMIUM_PATH: browser })
      : await skipByName('browser', 'no Chromium could be had'),
  );
  const runner = desktopRunner();
  counts.push(
    'missing' in runner
      ? await skipByName('desktop', runner.missing)
      : await journeys('desktop', runner.prefix, {}),
  );
}
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
