import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser } from './house/browser.ts';
import { desktopRunner } from './house/electron.ts';
import { failedInWords, journeyResults, unitResults, type Results } from './house/results.ts';
import { root, step } from './house/run-all.ts';

/**
 * `npm test`: unit tests and contract scenarios, journeys in a browser, journeys in Electron. What was skipped and what failed
 * stands by name at the end, and one line adds them up.
 */
const results = join(root, 'out/test-results');

const unit = async (): Promise<Results> => {
  const file = join(results, 'unit.json');
  const run = await step(
    'unit',
    ['npm', 'run', '-s', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile=${file}`],
    {},
    true,
  );
  return asEnded(unitResults(file), run.ok);
};

const journeys = async (
  project: 'browser' | 'desktop',
  prefix: string[],
  env: Record<string, string>,
): Promise<Results> => {
  const file = join(results, `${project}.json`);
  const command = [...prefix, 'npm', 'run', '-s', `test:${project}`, '--', '--reporter=list,json'];
  const run = await step(project, command, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }, true);
  return asEnded(journeyResults(file), run.ok);
};

/** Names every journey that is not run here, so that a skip is never silent. */
const skipByName = async (project: string, why: string): Promise<Results> => {
  const file = join(results, `${project}-list.json`);
  await step('list', ['npm', 'run', '-s', `test:${project}`, '--', '--list', '--reporter=json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const all = journeyResults(file);
  if (!all) return broken('The journeys could not be listed.');
  const skipped = [...all.skipped, ...all.failed.map(({ name }) => name)].map((name) => `${name}: ${why}`);
  return { passed: 0, failed: [], skipped };
};

const broken = (why: string): Results => ({
  passed: 0,
  failed: [{ name: 'the whole runner', why }],
  skipped: [],
});

/** What a runner told, unless it told nothing, or ended badly without saying of which test. */
function asEnded(told: Results | null, ok: boolean): Results {
  if (!told) return broken('It ended without telling of a single test.');
  if (ok || told.failed.length > 0) return told;
  return { ...told, failed: broken('It ended badly though no test failed: see what it printed.').failed };
}

rmSync(results, { recursive: true, force: true });
// The page is built first: hosts that are started by unit tests serve it.
const built = await step('build', ['npm', 'run', '-s', 'build'], {}, true);
const all: [string, Results][] = [['unit', await unit()]];
if (built.ok) {
  const browser = await getBrowser();
  const runner = desktopRunner();
  all.push([
    'browser',
    browser
      ? await journeys('browser', [], { CHROMIUM_PATH: browser })
      : await skipByName('browser', 'no Chromium could be had'),
  ]);
  all.push([
    'desktop',
    'missing' in runner
      ? await skipByName('desktop', runner.missing)
      : await journeys('desktop', runner.prefix, {}),
  ]);
} else all.push(['build', broken('The page could not be built.')]);
for (const [name, { skipped }] of all) for (const one of skipped) console.log(`skipped: ${name}: ${one}`);
for (const [name, { failed }] of all) for (const one of failed) console.log(failedInWords(name, one));
const passed = all.reduce((sum, [, each]) => sum + each.passed, 0);
const count = (what: 'failed' | 'skipped') => all.reduce((sum, [, each]) => sum + each[what].length, 0);
console.log(`${passed} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exit(count('failed') > 0 || passed === 0 ? 1 : 0);
