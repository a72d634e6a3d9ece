import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byConstruction } from '../../shared/language/reader/by-construction.ts';
import { codes } from '../../shared/language/reader/codes.ts';
import { page } from '../../shared/language/reader/page.ts';
import { checkPassage } from '../../shared/path/check.ts';

type Passage = {
  id: string;
  agency: string;
  section: string;
  text: string;
  findings: { code: string; quote: string }[];
};

const read = (file: string): Passage[] =>
  readFileSync(new URL(`../corpus/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);

/**
 * Passage-level precision and recall of the constructions of one check, as in the project's own measure. The n-grams were fitted
 * on these passages, so what they add is measured on files left out instead (unseen-passages.test.ts).
 */
function score(passages: readonly Passage[], code: string): { precision: number; recall: number } {
  let [right, wrong, lost] = [0, 0, 0];
  for (const passage of passages) {
    const is = passage.findings.some((finding) => finding.code === code);
    const { scores } = byConstruction.read(page(passage.agency, passage.text));
    const found = scores.some((line) => (line[codes.indexOf(code)] ?? 0) >= 1);
    if (is && found) right += 1;
    else if (found) wrong += 1;
    else if (is) lost += 1;
  }
  return { precision: right / (right + wrong), recall: right / (right + lost) };
}

const [read1, read2, police, sections] = [
  'passages',
  'passages-schools-health',
  'passages-police-care',
  'sections',
].map(read);

// Floors a little under what was measured: they catch a pattern that loses reach or begins to mark what is innocent. Where a
// stretch was not read while patterns were written, its figures are printed and bind nothing.
const measured = [
  ['assumed-known', 'passages', read1, 0.95, 0.88],
  ['assumed-known', 'schools and health', read2, 0.88, 0.85],
  ['assumed-known', 'police and care', police, 0.95, 0.75],
  ['assumed-known', 'sections', sections, 0.85, 0.8],
  ['sexualised-behaviour', 'passages', read1, 0.92, 0.8],
  ['sexualised-behaviour', 'schools and health', read2, 0.9, 0.85],
  ['sexualised-behaviour', 'police and care, read', police?.slice(0, 360), 0.9, 0.75],
  ['sexualised-behaviour', 'police and care, unread', police?.slice(360), 0, 0],
  ['sexualised-behaviour', 'sections', sections, 0.9, 0.8],
] as const;

describe.each(measured)('%s on labelled passages: %s', (code, name, passages, precision, recall) => {
  it(`keeps precision ${precision} and recall ${recall}`, () => {
    const got = score(passages ?? [], code);
    console.log(`${code}, ${name}: precision ${got.precision.toFixed(2)}, recall ${got.recall.toFixed(2)}`);
    expect(got.precision).toBeGreaterThanOrEqual(precision);
    expect(got.recall).toBeGreaterThanOrEqual(recall);
  });
});

it('quotes exactly the words that it marks', () => {
  for (const passage of [...(read1 ?? []), ...(sections ?? [])]) {
    for (const { quote, start, end } of checkPassage(passage))
      expect(quote).toBe(passage.text.slice(start, end));
  }
});
