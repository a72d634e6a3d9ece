import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeInReport } from '../../electron/host/intake/take-in-report.ts';
import { check, checkPassage } from '../../shared/path/check.ts';
import { root } from '../house/run-all.ts';
import { within, type Section } from './table.ts';
import { time } from './timing.ts';

type Passage = { agency: string; section: string; text: string };
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function passages(): Passage[] {
  const stored = readFileSync(join(root, 'test/corpus/passages.jsonl'), 'utf8');
  return stored
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);
}

/** A report of about 10,000 words made of the corpus, one paragraph a passage. */
function longReport(from: readonly Passage[]): { markdown: string; words: number } {
  const paragraphs = ['# School report for conference', '## Concerns'];
  for (let at = 0, words = 0; words < 10_000; at++) {
    const text = from[at % from.length]?.text ?? '';
    paragraphs.push(text);
    words += wordsIn(text);
  }
  const markdown = paragraphs.join('\n\n');
  return { markdown, words: wordsIn(markdown) };
}

/** The wording checks: words a second over bare passages, and a whole contribution after a key has been struck. */
export async function wordingBench(): Promise<Section> {
  const all = passages();
  const words = all.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const found = all.flatMap((passage) => checkPassage(passage)).length;
  assert.ok(found > 20);
  const bare = await time(() => all.map((passage) => checkPassage(passage)), 30, 5);
  const speed = words / (bare.median / 1000);

  const { markdown, words: long } = longReport(all);
  const file = { name: 'school.md', bytes: new TextEncoder().encode(markdown) };
  const { contribution, text } = await takeInReport(file, { agency: 'school' });
  const findings = check(contribution, text);
  assert.ok(findings.length > 20);
  for (const { evidence } of findings)
    for (const { quote, start, end } of evidence) assert.equal(text.slice(start, end), quote);
  const whole = await time(() => check(contribution, text), 60, 10);
  return {
    title: `Wording checks: ${words.toLocaleString('en-GB')} words of the corpus, ${found} findings`,
    lines: [
      {
        what: 'bare passages, words a second',
        result: Math.round(speed).toLocaleString('en-GB'),
        target: '>= 1,000,000',
        met: speed >= 1_000_000,
      },
      within(
        `a contribution of ${long.toLocaleString('en-GB')} words, ${findings.length} findings, p95`,
        whole.p95,
        50,
      ),
    ],
  };
}
