import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failedInWords, journeyResults, unitResults } from './results.ts';
import { root, step } from './run-all.ts';

// Inside the project, so that both runners are found from there.
let folder: string;

beforeAll(() => {
  mkdirSync(join(root, 'out'), { recursive: true });
  folder = mkdtempSync(join(root, 'out/results-'));
  const three = (runner: string) => `import { test, expect } from '${runner}';
test('holds', () => expect(1).toBe(1));
test('does not hold', () => expect(1).toBe(2));
test.skip('is not run', () => expect(1).toBe(1));
`;
  writeFileSync(join(folder, 'three.test.ts'), three('vitest'));
  writeFileSync(join(folder, 'unloaded.test.ts'), "throw new Error('cannot be loaded');\n");
  writeFileSync(join(folder, 'three.pw.ts'), three('@playwright/test'));
  writeFileSync(join(folder, 'vitest.config.ts'), `export default { test: { include: ['*.test.ts'] } };\n`);
  writeFileSync(join(folder, 'playwright.config.ts'), `export default { testMatch: '*.pw.ts' };\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a run of units tells what passed, what failed and why, a file that cannot be loaded, what was skipped', async () => {
  const file = join(folder, 'unit.json');
  await step('unit', ['vitest', 'run', '--root', folder, '--reporter=json', `--outputFile=${file}`]);
  const told = unitResults(file);
  expect(told).toMatchObject({ passed: 1, skipped: ['is not run'] });
  const words = told?.failed.map((each) => failedInWords('unit', each)).join('\n') ?? '';
  expect(words).toMatch(/^failed: unit: does not hold\n {2}AssertionError: expected 1 to be 2/m);
  expect(words).toMatch(/^failed: unit: .*unloaded[.]test[.]ts\n {2}.*cannot be loaded/m);
});

test('a run of journeys tells the same, by file and line', async () => {
  const file = join(folder, 'journeys.json');
  const command = ['playwright', 'test', '--config', join(folder, 'playwright.config.ts'), '--reporter=json'];
  await step('journeys', command, { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  const told = journeyResults(file);
  expect(told).toMatchObject({ passed: 1, skipped: ['three.pw.ts:4: is not run'] });
  expect(told?.failed.map((each) => failedInWords('browser', each)).join('\n')).toMatch(
    /^failed: browser: three[.]pw[.]ts:3: does not hold\n {2}Error: .*toBe/,
  );
});

test('a run that wrote nothing has no results', () => {
  expect(unitResults(join(folder, 'none.json'))).toBeNull();
  expect(journeyResults(join(folder, 'none.json'))).toBeNull();
});
