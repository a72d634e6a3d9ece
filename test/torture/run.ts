import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { torture } from './torture.ts';

/** `npm run torture -- --kills N`: kills N writers of a vault at random points and prints what was lost; 0, 0 and at most 1.0. */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, in: { type: 'string' } },
});
const kills = Number(values.kills);
if (!Number.isInteger(kills) || kills < 1) {
  console.error('--kills: a whole number of kills is needed, such as 1000.');
  process.exit(2);
}
const began = performance.now();
const outcome = await torture(kills, values.in ?? tmpdir(), (done) => {
  if (done % 50 === 0)
    console.log(`${done} of ${kills}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
});
for (const fault of outcome.faults) console.log(fault);
const by = Object.entries(outcome.killsByKind).map(([kind, count]) => `${kind} ${count}`);
console.log(`kills: ${outcome.kills} (${by.join(', ')})`);
console.log(`acknowledged changes: ${outcome.acknowledged}`);
console.log(`acknowledged changes lost: ${outcome.lost}`);
console.log(`vaults corrupt: ${outcome.corrupt}`);
console.log(`seconds of typing lost (max): ${outcome.typingLost.toFixed(2)}`);
process.exit(outcome.lost > 0 || outcome.corrupt > 0 || outcome.typingLost > 1 ? 1 : 0);
