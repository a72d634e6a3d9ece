import assert from 'node:assert/strict';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeFindings } from '../../shared/path/merge-findings.ts';
import { generatedCase } from '../cases/generated-case.ts';
import { growth } from './growth.ts';
import { inTime, within, type Line, type Section } from './table.ts';
import { time } from './timing.ts';

// As many events a year and agency in each, so that what grows is the case and not how much happens in one day.
const sizes = [
  { events: 100, from: 4, days: 425, runs: 9, limit: null },
  { events: 400, from: 8, days: 850, runs: 9, limit: 500 },
  { events: 2000, from: 12, days: 2830, runs: 5, limit: null },
  { events: 10_000, from: 16, days: 10_600, runs: 3, limit: 3000 },
];

/** Matching alone, without taking in, checks and the chronology, on generated conferences of four to sixteen agencies. */
export async function matchingBench(): Promise<Section> {
  const lines: Line[] = [];
  const took: { events: number; ms: number }[] = [];
  for (const { events, from, days, runs, limit } of sizes) {
    const caseFile = await takeIn(generatedCase(events, { days, from }));
    assert.equal(caseFile.contributions.length, from);
    const { findings, same } = mergeFindings(caseFile);
    assert.ok(same.length > 0 && findings.length > 0);
    const { median } = await time(() => mergeFindings(caseFile), runs, 1);
    took.push({ events, ms: median });
    const what = `${events.toLocaleString('en-GB')} events by ${from} agencies, ${same.length} pairs`;
    lines.push(limit === null ? { what, result: inTime(median) } : within(what, median, limit));
  }
  lines.push(growth(took));
  return { title: 'Matching, median', lines };
}
