import { readFileSync } from 'node:fs';
import { type Page, page } from '../../shared/language/reader/page.ts';

/** The codes of the corpus, in the order in which readers number them. */
export { codes } from '../../shared/language/reader/codes.ts';
import { codes } from '../../shared/language/reader/codes.ts';

/** A labelled passage: which file it is from, what was read, and where each code was marked. */
export type Labelled = {
  file: number;
  id: string;
  page: Page;
  marks: { code: number; start: number; end: number }[];
};

/** The labelled files, each by another hand; the last holds single statements and is only ever trained on. */
export const files = [
  'passages',
  'passages-schools-health',
  'passages-police-care',
  'sections',
  'passages-more',
  'statements',
  'plain',
] as const;

/** How many files are left out in turn. */
export const leftOut = 5;

type Row = { id: string; agency: string; text: string; findings: { code: string; quote: string }[] };

/** Every labelled passage, in the order of the files. */
export function corpus(): Labelled[] {
  return files.flatMap((name, file) =>
    readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, agency, text, findings } = JSON.parse(line) as Row;
        const marks = findings.map(({ code, quote }) => {
          const start = text.indexOf(quote);
          return { code: codes.indexOf(code), start, end: start + quote.length };
        });
        return { file, id, page: page(agency, text), marks };
      }),
  );
}

/** A sentence to learn from: its passage and which codes were marked in it. */
export type Sample = { passage: number; line: number; file: number; labels: Uint8Array };

/** The sentences of the passages; a sentence holds a code where a good part of the marked words stand in it. */
export function samples(passages: readonly Labelled[]): Sample[] {
  return passages.flatMap(({ file, page: read, marks }, passage) =>
    read.lines.map((line) => {
      const labels = new Uint8Array(codes.length);
      for (const { code, start, end } of marks) {
        const shared = Math.min(end, line.end) - Math.max(start, line.start);
        if (shared > 0 && shared >= Math.min(12, (end - start) / 2)) labels[code] = 1;
      }
      return { passage, line: line.at, file, labels };
    }),
  );
}
