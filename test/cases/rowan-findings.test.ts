import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { type Truth, scoreFindings } from './score-findings.ts';

const folder = (name: string): string => new URL(name, import.meta.url).pathname;
const truth = JSON.parse(readFileSync(folder('rowan/truth.json'), 'utf8')) as Truth;

describe.each([
  ['rowan', 0],
  ['rowan-docx', 1],
] as const)('%s against what a careful reader finds', (name, mayLose) => {
  let merged: Merged;
  let score: ReturnType<typeof scoreFindings>;

  beforeAll(async () => {
    const markdown = await takeIn(await readFolder(folder('rowan')));
    merged = mergeCase(await takeIn(await readFolder(folder(name))), new Date('2026-06-20T10:00:00Z'));
    score = scoreFindings(merged.findings, truth, markdown.texts);
  });

  it('finds the rows that the school’s report leaves out', () => {
    expect(score.omitted).toBeGreaterThanOrEqual(30 - mayLose);
    expect(score.omittedWrongly).toBeLessThanOrEqual(2);
  });

  it('finds the claims that social care knows', () => {
    expect(score.told).toBeGreaterThanOrEqual(5 - mayLose);
  });

  it('finds events told twice and keeps near misses apart', () => {
    expect(score.same).toBeGreaterThanOrEqual(11 - mayLose);
    expect(score.sameWrongly).toBe(0);
  });

  it('finds gaps in sharing and leaves sound decisions alone', () => {
    expect(score.gaps).toBeGreaterThanOrEqual(12 - mayLose);
    expect(score.gapsWrongly).toBe(0);
  });

  it('names the agency that sent nothing', () => {
    expect(score.missing).toBe(true);
  });

  it('quotes every piece of evidence exactly, and shows some for each finding about an event, row or claim', () => {
    for (const { file, quote, start, end } of merged.findings.flatMap((finding) => finding.evidence)) {
      expect(merged.texts[file]?.slice(start, end)).toBe(quote);
    }
    const bare = merged.findings.filter(({ kind, evidence }) => kind !== 'sharing-gap' && evidence.length === 0);
    expect(bare).toEqual([]);
    const files = merged.findings
      .filter(({ kind }) => kind === 'same-event')
      .map(({ evidence }) => new Set(evidence.map((one) => one.file)).size);
    expect(new Set(files)).toEqual(new Set([2]));
  });

  it('puts the gravest first and gives each finding its own id', () => {
    const order = ['must', 'should', 'consider'];
    const weights = merged.findings.map((finding) => order.indexOf(finding.weight));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(merged.findings.map((finding) => finding.id)).size).toBe(merged.findings.length);
  });

  it('keeps every event of every contribution as one row of the chronology, in order of time', () => {
    const events = merged.contributions.flatMap((one) => one.events.map((event) => event.id));
    expect(merged.chronology.map((row) => row.id).sort()).toEqual([...events].sort());
    const ids = new Set(events as string[]);
    for (const row of merged.chronology) {
      for (const other of row.sameAs) {
        expect(ids.has(other)).toBe(true);
        expect(merged.chronology.find(({ id }) => id === other)?.sameAs).toContain(row.id);
      }
    }
  });
});
