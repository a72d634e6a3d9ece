import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CarriedBytes } from '../../electron/host/intake/carried-bytes.ts';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { reach } from '../../shared/matching/reading-order.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { type Floors, floors as ofFolders, ofSecondFamily } from './floors.ts';
import { type Score, type Truth, scoreFindings, tableOf } from './score-findings.ts';
import { secondFamily, secondTruth } from './second-family.ts';

const folder = (name: string): string => new URL(name, import.meta.url).pathname;
const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(folder(`${name}/truth.json`), 'utf8')) as Truth;

type Case = {
  name: string;
  files: () => Promise<readonly CarriedBytes[]>;
  plain?: string;
  truth: Truth;
  floors: Floors;
};

const inFolders = Object.entries(ofFolders).map(([name, least]): Case => {
  // The Word files of a conference are held to what its plain files say.
  const plain = name.endsWith('-docx') ? name.replace('-docx', '') : undefined;
  return {
    name,
    files: () => readFolder(folder(name)),
    truth: truthOf(plain ?? name),
    floors: least,
    ...(plain && { plain }),
  };
});
const cases: readonly Case[] = [
  ...inFolders,
  { name: 'hazel', files: () => Promise.resolve(secondFamily), truth: secondTruth, floors: ofSecondFamily },
];

describe.each(cases)('$name against what a careful reader finds', ({ name, files, plain, truth, floors }) => {
  let merged: Merged;
  let scores: Score[];

  beforeAll(async () => {
    const caseFile = await takeIn(await files());
    merged = mergeCase(caseFile, new Date('2026-06-20T10:00:00Z'));
    const texts = plain ? (await takeIn(await readFolder(folder(plain)))).texts : caseFile.texts;
    scores = scoreFindings(merged.findings, truth, texts);
  });

  afterAll(() => console.log(tableOf(name, scores)));

  it.each(Object.entries(floors))('%s: at least and at most %j', (kind, [least, most]) => {
    const score = scores.find((one) => one.kind === kind);
    expect(score?.found).toBeGreaterThanOrEqual(least);
    expect(score?.wrongly).toBeLessThanOrEqual(most);
  });

  it('quotes every piece of evidence exactly, and shows some for each finding but on what is missing', () => {
    for (const { file, quote, start, end } of merged.findings.flatMap((finding) => finding.evidence)) {
      expect(merged.texts[file]?.slice(start, end)).toBe(quote);
    }
    const bare = merged.findings.filter(
      ({ kind, tier, evidence }) => kind !== 'sharing-gap' && tier !== 'structure' && evidence.length === 0,
    );
    expect(bare).toEqual([]);
    for (const { evidence } of merged.findings.filter(({ kind }) => kind === 'same-event'))
      expect(new Set(evidence.map(({ file }) => file)).size).toBeGreaterThanOrEqual(2);
  });

  it('asks no report more about its structure than can be read', () => {
    const asked = Map.groupBy(
      merged.findings.filter(({ tier }) => tier === 'structure'),
      ({ agency }) => agency,
    );
    for (const [agency, these] of asked) {
      expect(these.length, `${agency}: all`).toBeLessThanOrEqual(12);
      expect(these.filter(({ weight }) => weight === 'must').length, `${agency}: must`).toBeLessThanOrEqual(
        2,
      );
    }
  });

  it('puts the gravest first and gives each finding its own id', () => {
    const order = ['must', 'should', 'consider'];
    const weights = merged.findings.map((finding) => order.indexOf(finding.weight));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(merged.findings.map((finding) => finding.id)).size).toBe(merged.findings.length);
  });

  it('asks of a chair no more than can be taken up before a conference', () => {
    const asked = merged.findings.filter(({ tier, weight }) => tier === 'merge' && weight !== 'consider');
    expect(asked.length).toBeLessThanOrEqual(reach);
  });

  it('keeps every event of every contribution as one row of the chronology, in order of time', () => {
    const events: string[] = merged.contributions.flatMap((one) => one.events.map((event) => event.id));
    expect(merged.chronology.map((row) => row.id).sort()).toEqual([...events].sort());
    const rows = new Map(merged.chronology.map((row) => [row.id, row]));
    for (const row of merged.chronology)
      for (const other of row.sameAs) expect(rows.get(other)?.sameAs).toContain(row.id);
  });
});
