import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byConstruction } from '../../shared/language/reader/by-construction.ts';
import { codes } from '../../shared/language/reader/codes.ts';
import { readerOf } from '../../shared/language/reader/read-passage.ts';
import type { Reader } from '../../shared/language/reader/reader.ts';
import { files, leftOut } from './corpus.ts';
import { borrowed } from './cross-validate.ts';
import { ground, train, unseen } from './train.ts';

/** The constructions without those that were written with every file at hand. */
const strictly: Reader = {
  id: byConstruction.id,
  read: (page) => {
    const { scores, place } = byConstruction.read(page);
    return {
      scores: scores.map((row) =>
        Array.from(row, (score, code) => (borrowed.has(codes[code] ?? '') ? 0 : score)),
      ),
      place: (line, code) => (borrowed.has(codes[code] ?? '') ? undefined : place(line, code)),
    };
  },
};

type Row = { id: string; agency: string; text: string };

/**
 * `node test/train/measure.ts DIR`: reads each labelled file with readers, blend and thresholds that were fitted without it, and
 * writes what was found to DIR, one file for each and one for all, in the shape of `check --passages`.
 */
const [, , to = 'out/measure'] = process.argv;
mkdirSync(to, { recursive: true });
const work = ground();
const all: string[] = [];
for (const [file, name] of files.slice(0, leftOut).entries()) {
  const read = readerOf(train(work, unseen(work, [file]), [file]), strictly);
  const lines = readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const { id, agency, text } = JSON.parse(line) as Row;
      const findings = read(agency, text).map(({ code, start, end, tier, by, why }) => ({
        code,
        quote: text.slice(start, end),
        start,
        end,
        tier,
        why: `${by}: ${why}`,
      }));
      return `${JSON.stringify({ id, findings })}\n`;
    });
  writeFileSync(join(to, `${name}.jsonl`), lines.join(''));
  all.push(...lines);
}
writeFileSync(join(to, 'all.jsonl'), all.join(''));
