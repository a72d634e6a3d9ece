import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CarriedBytes } from '../../electron/host/intake/carried-bytes.ts';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { reach } from '../../shared/matching/reading-order.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { type Score, type Truth, scoreFindings, tableOf } from './score-findings.ts';
import { secondFamily, secondTruth } from './second-family.ts';

const folder = (name: string): string => new URL(name, import.meta.url).pathname;
const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(folder(`${name}/truth.json`), 'utf8')) as Truth;

/** Least found and most false alarms of each kind, a little under what was measured. */
type Floors = Readonly<Record<string, readonly [least: number, most: number]>>;
type Case = {
  name: string;
  files: () => Promise<readonly CarriedBytes[]>;
  plain?: string;
  truth: Truth;
  floors: Floors;
};

const cases: readonly Case[] = [
  {
    name: 'rowan',
    files: () => readFolder(folder('rowan')),
    truth: truthOf('rowan'),
    floors: {
      'omitted-record': [31, 1],
      'unconfirmed-told': [5, 0],
      'same-event': [12, 0],
      'sharing-gap': [13, 0],
      conflict: [13, 0],
      'single-source': [13, 0],
      'child-voice-missing': [7, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'rowan-docx',
    files: () => readFolder(folder('rowan-docx')),
    plain: 'rowan',
    truth: truthOf('rowan'),
    floors: {
      'omitted-record': [30, 2],
      'unconfirmed-told': [4, 0],
      'same-event': [10, 0],
      'sharing-gap': [12, 0],
      conflict: [12, 0],
      'single-source': [12, 0],
      'child-voice-missing': [6, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'larch',
    files: () => readFolder(folder('larch')),
    truth: truthOf('larch'),
    floors: {
      'omitted-record': [8, 1],
      'unconfirmed-told': [4, 0],
      'same-event': [6, 0],
      'sharing-gap': [3, 0],
      conflict: [5, 0],
      'single-source': [7, 0],
      'child-voice-missing': [2, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'aspen',
    files: () => readFolder(folder('aspen')),
    truth: truthOf('aspen'),
    floors: {
      'omitted-record': [9, 2],
      'unconfirmed-told': [1, 0],
      'same-event': [7, 0],
      'sharing-gap': [6, 0],
      conflict: [4, 0],
      'single-source': [6, 0],
      'child-voice-missing': [2, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'elm',
    files: () => readFolder(folder('elm')),
    truth: truthOf('elm'),
    floors: {
      'omitted-record': [5, 1],
      'unconfirmed-told': [3, 0],
      'same-event': [5, 0],
      'sharing-gap': [5, 0],
      conflict: [5, 0],
      'single-source': [7, 0],
      'child-voice-missing': [3, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'hawthorn',
    files: () => readFolder(folder('hawthorn')),
    truth: truthOf('hawthorn'),
    floors: {
      'omitted-record': [16, 2],
      'unconfirmed-told': [4, 1],
      'same-event': [17, 0],
      'sharing-gap': [11, 1],
      conflict: [21, 0],
      'single-source': [10, 0],
      'child-voice-missing': [5, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'alder',
    files: () => readFolder(folder('alder')),
    truth: truthOf('alder'),
    floors: {
      'omitted-record': [16, 4],
      'unconfirmed-told': [5, 0],
      'same-event': [8, 0],
      'sharing-gap': [12, 1],
      conflict: [27, 0],
      'single-source': [7, 0],
      'child-voice-missing': [4, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'juniper',
    files: () => readFolder(folder('juniper')),
    truth: truthOf('juniper'),
    floors: {
      'omitted-record': [16, 3],
      'unconfirmed-told': [6, 1],
      'same-event': [17, 0],
      'sharing-gap': [11, 2],
      conflict: [30, 0],
      'single-source': [11, 0],
      'child-voice-missing': [3, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'sorrel',
    files: () => readFolder(folder('sorrel')),
    truth: truthOf('sorrel'),
    floors: {
      'omitted-record': [19, 2],
      'unconfirmed-told': [5, 0],
      'same-event': [10, 0],
      'sharing-gap': [12, 0],
      conflict: [8, 0],
      'single-source': [12, 0],
      'child-voice-missing': [4, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'blackthorn',
    files: () => readFolder(folder('blackthorn')),
    truth: truthOf('blackthorn'),
    floors: {
      'omitted-record': [23, 4],
      'unconfirmed-told': [6, 0],
      'same-event': [9, 0],
      'sharing-gap': [14, 0],
      conflict: [10, 0],
      'single-source': [11, 0],
      'child-voice-missing': [5, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'willow',
    files: () => readFolder(folder('willow')),
    truth: truthOf('willow'),
    floors: {
      'omitted-record': [18, 1],
      'unconfirmed-told': [5, 0],
      'same-event': [7, 0],
      'sharing-gap': [9, 0],
      conflict: [8, 0],
      'single-source': [7, 0],
      'child-voice-missing': [6, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'bramble',
    files: () => readFolder(folder('bramble')),
    truth: truthOf('bramble'),
    floors: {
      'omitted-record': [24, 1],
      'unconfirmed-told': [4, 0],
      'same-event': [9, 0],
      'sharing-gap': [7, 0],
      conflict: [10, 0],
      'single-source': [11, 0],
      'child-voice-missing': [4, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'tansy',
    files: () => readFolder(folder('tansy')),
    truth: truthOf('tansy'),
    floors: {
      'omitted-record': [17, 3],
      'unconfirmed-told': [3, 0],
      'same-event': [6, 0],
      'sharing-gap': [10, 1],
      conflict: [4, 0],
      'single-source': [12, 0],
      'child-voice-missing': [4, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'yarrow',
    files: () => readFolder(folder('yarrow')),
    truth: truthOf('yarrow'),
    floors: {
      'omitted-record': [24, 2],
      'unconfirmed-told': [5, 0],
      'same-event': [8, 0],
      'sharing-gap': [11, 0],
      conflict: [4, 0],
      'single-source': [9, 0],
      'child-voice-missing': [4, 0],
      'missing-report': [1, 0],
    },
  },
  {
    name: 'hazel',
    files: () => Promise.resolve(secondFamily),
    truth: secondTruth,
    floors: {
      'omitted-record': [2, 0],
      'unconfirmed-told': [1, 0],
      'same-event': [3, 0],
      'missing-report': [1, 0],
    },
  },
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
