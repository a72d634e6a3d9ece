import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeInReport } from '../../electron/host/intake/take-in-report.ts';
import type { Contribution } from '../../shared/domain/contribution.ts';
import { readerOf } from '../../shared/language/reader/read-passage.ts';
import trained from '../../shared/language/reader/weights.json' with { type: 'json' };
import { checks } from '../../shared/checks/index.gen.ts';
import { check } from '../../shared/path/check.ts';
import { Checking } from '../../shared/path/checking.ts';
import { root } from '../house/run-all.ts';
import { wordingRivals } from './rivals/wording-rivals.ts';
import { inColumns, inTime, ratio, within, type Line, type Section } from './table.ts';
import { type Timing, race, time, timingOf } from './timing.ts';
import { patternTier, wordingParts } from './wording-parts.ts';

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** About 10,000 words of reports: sections of the corpus, then its passages, one paragraph each. */
function paragraphs(): string[] {
  const texts = ['sections', 'passages'].flatMap((name) =>
    readFileSync(join(root, `test/corpus/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      // Half the report is at the density of real ones.
      .slice(0, name === 'sections' ? 18 : 400),
  );
  const kept: string[] = [];
  for (let words = 0, at = 0; words < 10_000; at++) {
    const text = texts[at % texts.length] ?? '';
    kept.push(text);
    words += wordsIn(text);
  }
  return kept;
}

type Written = { contribution: Contribution; text: string };

async function written(from: readonly string[]): Promise<Written> {
  const markdown = ['# School report for conference', '## Concerns', ...from].join('\n\n');
  const file = { name: 'school.md', bytes: new TextEncoder().encode(markdown) };
  const { contribution, text } = await takeInReport(file, { agency: 'school' });
  return { contribution, text };
}

/** Checks each report once and gives the times. */
function timesOf(
  reports: readonly Written[],
  checkIt: (contribution: Contribution, text: string) => unknown = check,
): Timing {
  const samples = reports.map(({ contribution, text }) => {
    const began = performance.now();
    checkIt(contribution, text);
    return performance.now() - began;
  });
  return timingOf(samples);
}

const aSecond = (words: number, ms: number): string =>
  Math.round(words / (ms / 1000)).toLocaleString('en-GB');

/** The wording checks: words a second, a report of 10,000 words whole and after a keystroke, check by check, beside others. */
export async function wordingBench(): Promise<Section[]> {
  const texts = paragraphs();
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const read = readerOf(trained);
  const found = texts.flatMap((text) => read('school', text)).length;
  assert.ok(found > 20);
  const patterns = await time(() => texts.map((text) => patternTier(text)), 60, 10);
  const whole = await time(() => texts.map((text) => read('school', text)), 60, 10);

  const marked = (turn: number) => texts.map((text, at) => `${text} Turn ${turn}, paragraph ${at}.`);
  const fresh: Written[] = [];
  for (let turn = 0; turn < 40; turn++) fresh.push(await written(marked(turn)));
  const report = await written(texts);
  const findings = check(report.contribution, report.text);
  assert.ok(findings.length > 20);
  for (const { evidence } of findings)
    for (const { quote, start, end } of evidence) assert.equal(report.text.slice(start, end), quote);
  const edits: Written[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const at = (turn * 7) % texts.length;
    edits.push(
      await written(texts.map((text, place) => (place === at ? `${text} He said so ${turn} times` : text))),
    );
  }
  timesOf(fresh.slice(0, 10));
  const cold = timesOf(fresh.slice(10));
  const checking = new Checking();
  checking.run(report.contribution, report.text);
  const edited = timesOf(edits, (contribution, text) => checking.run(contribution, text));

  const size = words.toLocaleString('en-GB');
  return [
    {
      title: `Wording checks: ${size} words of the corpus, ${found} marks`,
      lines: [
        {
          what: 'stated constructions and terms, words a second',
          result: `${aSecond(words, patterns.median)} (${aSecond(words, patterns.best)} at best)`,
          target: '>= 1,000,000',
          met: words / (patterns.median / 1000) >= 1_000_000,
        },
        { what: 'and with the n-grams, words a second', result: aSecond(words, whole.median) },
        within(
          `a contribution of ${size} words, ${findings.length} findings, nothing remembered, p95`,
          cold.p95,
          50,
          atBest(cold),
        ),
        within('the same after a key was struck in one passage, p95', edited.p95, 16, atBest(edited)),
      ],
    },
    ...(await tables(texts, report, words)),
    await rivalsSection(texts, words, read),
    await wholeSection(
      edits.map(({ text }) => text),
      cold,
      edited,
    ),
  ];
}

const atBest = ({ best }: Timing): string => ` (${inTime(best)} at best)`;

/** Check by check, and then by name which of them break their budgets. */
async function tables(texts: readonly string[], report: Written, words: number): Promise<Section[]> {
  const sections = [await partsSection(texts, words), await structureSection(report, words)];
  const over = sections.flatMap(({ lines }) => lines.flatMap(({ what, met }) => (met === false ? what : [])));
  return [
    ...sections,
    {
      title: 'Budgets',
      lines: [
        {
          what: 'checks that take more than they may',
          result: over.length === 0 ? 'none' : over.join(', '),
          target: 'none',
          met: over.length === 0,
        },
      ],
    },
  ];
}

/** Check by check: what each takes of the time, and which breaks its budget. */
async function partsSection(texts: readonly string[], words: number): Promise<Section> {
  const lines: Line[] = [];
  for (const { name, budget, make } of wordingParts) {
    const act = make(texts);
    const { best } = await time(act, 30, 5);
    lines.push(within(name, (best * 10_000) / words, budget));
  }
  return { title: 'Wording, check by check, for 10,000 words, at best', lines };
}

const ours = 'ours';
const alone = 'ours, constructions and terms alone';

/** The checks of what a report holds, over the same report: together, each that takes a while, and the others in one. */
async function structureSection({ contribution, text }: Written, words: number): Promise<Section> {
  const each: { id: string; ms: number }[] = [];
  for (const { id, run } of checks.filter(({ wording }) => wording === undefined)) {
    const { best } = await time(() => run({ contribution, text, around: {} }), 20, 3);
    each.push({ id, ms: (best * 10_000) / words });
  }
  each.sort((a, b) => b.ms - a.ms);
  const sum = (these: typeof each) => these.reduce((all, { ms }) => all + ms, 0);
  const shown = each.filter(({ ms }) => ms >= worthALine);
  const others = each.slice(shown.length);
  return {
    title: `${each.length} structure checks, for 10,000 words, at best`,
    lines: [
      ...shown.map(({ id, ms }) => within(id, ms, budgets[id] ?? aCheck)),
      { what: `the other ${others.length}, together`, result: inTime(sum(others)) },
      within('all structure checks together', sum(each), 10),
    ],
  };
}
/** What one structure check may take for 10,000 words, in milliseconds; one has to read every worry for kinds of harm. */
const aCheck = 1.5;
const budgets: Readonly<Record<string, number>> = { 'concern-not-told': 5 };
const worthALine = 0.02;

/** Beside checkers of English prose, over the same text in the same run. */
async function rivalsSection(
  texts: readonly string[],
  words: number,
  read: (agency: string, text: string) => unknown,
): Promise<Section> {
  const { rivals, missing } = await wordingRivals();
  const lines: Line[] = [];
  const contestants: Record<string, () => unknown> = {
    [ours]: () => texts.map((text) => read('school', text)),
    [alone]: () => texts.map((text) => patternTier(text)),
  };
  for (const { name, read: theirs } of rivals)
    contestants[name] = async () => {
      for (const text of texts) await theirs(text);
    };
  const timed = await race(contestants, 15, 10, false);
  const [all, stated] = [timed[ours]?.best ?? NaN, timed[alone]?.best ?? NaN];
  for (const [name, { median, best }] of Object.entries(timed)) {
    const line: Line = {
      what: name,
      result: `${inTime(median)}, ${aSecond(words, median)} words a second (${aSecond(words, best)} at best)`,
    };
    lines.push(
      name.startsWith(ours)
        ? line
        : {
            ...line,
            target: `slower than what is stated: ${ratio(best, stated)}; than all: ${ratio(best, all)}`,
            met: best > stated,
          },
    );
  }
  for (const name of missing) lines.push({ what: name, result: 'not installed' });
  return { title: 'Beside other checkers of English, the same text in the same run', lines };
}

/**
 * A whole report, and one in which a key was struck: ours with all that checking a contribution is (its structure too), beside
 * others over its text. They remember nothing, so they read all of it again.
 */
async function wholeSection(texts: readonly string[], cold: Timing, edited: Timing): Promise<Section> {
  const lines: Line[] = [
    { what: 'ours, a contribution as a whole, p95', result: inTime(cold.p95) + atBest(cold) },
    { what: 'ours, after a key was struck, p95', result: inTime(edited.p95) + atBest(edited) },
  ];
  for (const { name, read } of (await wordingRivals()).rivals) {
    const samples: number[] = [];
    for (const text of texts.slice(0, 25)) {
      const began = performance.now();
      await read(text);
      samples.push(performance.now() - began);
    }
    const theirs = timingOf(samples.slice(5));
    const ratios = `${ratio(theirs.best, cold.best)} of ours as a whole, ${ratio(theirs.best, edited.best)} after a key`;
    lines.push({
      what: `${name}, p95`,
      result: inTime(theirs.p95) + atBest(theirs),
      target: ratios,
      met: theirs.best > edited.best,
    });
  }
  return { title: 'A whole report of 10,000 words, and after a key was struck, beside others', lines };
}

if (process.argv[1] && import.meta.filename === process.argv[1])
  for (const section of await wordingBench()) console.log(`${inColumns(section)}\n`);
