import assert from 'node:assert/strict';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { generatedCase } from '../cases/generated-case.ts';
import { growth } from './growth.ts';
import { inTime, within, type Line, type Section } from './table.ts';
import { time } from './timing.ts';

const now = new Date('2026-06-20T09:00:00Z');
// As many events a year in each, but for the last: then what grows is the case, and not how much happens in one day.
const sizes = [
  { events: 100, runs: 9, days: 212 },
  { events: 400, runs: 9, days: 850 },
  { events: 2000, runs: 5, days: 4250 },
  { events: 10_000, runs: 3, days: 21_250 },
  { events: 10_000, runs: 1, days: 850 },
];

/** Everything that a case of eight agencies has in it must come out before it is timed. */
async function proven(files: ReturnType<typeof generatedCase>, events: number) {
  const caseFile = await takeIn(files);
  const merged = mergeCase(caseFile, now);
  assert.equal(merged.contributions.length, 8);
  assert.equal(merged.chronology.length, events);
  assert.ok(merged.findings.some(({ kind }) => kind === 'same-event'));
  for (const { evidence } of merged.findings)
    for (const { file, quote, start, end } of evidence)
      assert.equal(merged.texts[file]?.slice(start, end), quote);
  return { caseFile, merged };
}

/** Taking in and merging generated conferences of eight agencies, without rendering. */
export async function assembleBench(): Promise<Section> {
  const lines: Line[] = [];
  const took: { events: number; ms: number }[] = [];
  for (const { events, runs, days } of sizes) {
    const files = generatedCase(events, { days });
    const { caseFile, merged } = await proven(files, events);
    const intake = await time(() => takeIn(files), runs, 1);
    const merge = await time(() => mergeCase(caseFile, now), runs, 1);
    const both = intake.median + merge.median;
    took.push({ events, ms: both });
    const size = `${events.toLocaleString('en-GB')} events in ${(days / 365).toFixed(1)} years`;
    const found = merged.findings.filter(({ kind }) => kind === 'same-event').length;
    lines.push({ what: `${size}: taking in`, result: inTime(intake.median) });
    lines.push(
      events === 400
        ? within(`${size}: checks, matching, merge`, merge.median, 500)
        : { what: `${size}: checks, matching, merge (${found} pairs)`, result: inTime(merge.median) },
    );
    lines.push(
      events === 400
        ? within(`${size}: together`, both, 2000)
        : { what: `${size}: together`, result: inTime(both) },
    );
  }
  lines.push(growth(took));
  return { title: 'Assemble without rendering: 8 agencies, median', lines };
}
