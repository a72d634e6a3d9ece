import { arch, cpus, loadavg, platform } from 'node:os';
import { assembleBench } from './assemble.ts';
import { documentsBench } from './documents.ts';
import { matchingBench } from './matching.ts';
import { pairsBench } from './pairs/pairs.ts';
import { renderBench } from './render.ts';
import { startBench } from './start.ts';
import { inColumns, type Section } from './table.ts';
import { vaultSection } from './vault.ts';
import { wordingBench } from './wording.ts';

/** `npm run bench`: every part, or those that are named; prints what was measured beside its target, and never fails for time. */
const parts: Record<string, () => Promise<Section | Section[]>> = {
  wording: wordingBench,
  assemble: assembleBench,
  matching: matchingBench,
  pairs: pairsBench,
  render: renderBench,
  documents: documentsBench,
  start: startBench,
  vault: vaultSection,
};
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no bench called ${unknown}: choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const began = performance.now();
const { model = 'an unknown processor' } = cpus()[0] ?? {};
console.log(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} x ${model.trim()}`);
const [load = 0] = loadavg();
if (load > cpus().length / 2)
  console.log(
    `Other programs are busy here (load ${load.toFixed(1)}): times are too long, ratios hold better.`,
  );
const lines: Section['lines'] = [];
for (const [name, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const section of [await bench()].flat()) {
    console.log(`\n${inColumns(section)}`);
    lines.push(...section.lines);
  }
}
const [met, missed] = [true, false].map((is) => lines.filter((line) => line.met === is).length);
console.log(`\n${met} targets met, ${missed} not met, ${((performance.now() - began) / 1000).toFixed(0)} s`);
