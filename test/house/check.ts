import { step } from './run-all.ts';

/**
 * `npm run check`: everything a change must pass before it is shown to anybody; under a minute. Its unit tests are those beside the
 * code and the house rules; what crosses rooms (hosts, the command line, cases, torture) comes with `npm test`.
 */
const beside = ['shared/', 'electron/', 'renderer/', 'test/house/'];
// What writes vaults and documents waits for disks and other programs, and readers are fitted anew to measure them on passages that
// they have not seen: these come with `npm test` too.
const slow = ['electron/host/{vault,documents}/**', 'test/house/unseen-passages.test.ts'];
const began = performance.now();
const light = await Promise.all([
  step('types', ['node', 'test/house/types.ts']),
  step('layers', ['npm', 'run', '-s', 'layers']),
  step('lint', ['oxlint', '--deny-warnings']),
  step('format', ['npm', 'run', '-s', 'format:check']),
  step('generated files', ['node', 'test/house/generate.ts', '--check']),
]);
const all = [
  ...light,
  await step('unit tests', [
    'npm',
    'run',
    '-s',
    'unit',
    '--',
    ...beside,
    ...slow.flatMap((one) => ['--exclude', one]),
  ]),
];
for (const { name, ok, ms, output } of all) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${(ms / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
}
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
process.exit(all.every(({ ok }) => ok) ? 0 : 1);
