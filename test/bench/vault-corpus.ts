import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRow } from '../../electron/host/vault/search/search-row.ts';
import { rowOfPassages } from '../../electron/host/vault/search/search-row.ts';
import { sentences } from '../../shared/language/sentences.ts';

/** How long a document of the bench is, in characters. */
export const documentLength = 8192;

/** How many sections a document of the bench has; each is a place of its own, as in a contribution that was taken in. */
export const sectionsOfDocument = 8;

const agencies = ['school', 'gp', 'police', 'housing', 'social-care', 'health-visitor', 'early-years'];
const headings = [
  'Worries',
  'Strengths',
  'Involvement',
  'Parenting',
  'Chronology',
  'Analysis',
  'Voice',
  'View',
];
const here = import.meta.dirname;

/** A small generator of evenly spread numbers from 0 to 1, the same in each run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** The sentences of the practice corpus and of the example's reports: words as often as professionals write them. */
function realSentences(): string[] {
  const passages = ['passages', 'passages-police-care', 'passages-schools-health'].flatMap((name) =>
    readFileSync(join(here, `../corpus/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const reports = ['school', 'police', 'gp', 'social-care', 'housing', 'health-visitor'].map((name) =>
    readFileSync(join(here, `../cases/rowan/${name}.md`), 'utf8').replace(/[|#*_-]+/g, ' '),
  );
  return [...passages, ...reports].flatMap((text) => sentences(text).map((sentence) => sentence.text));
}

/** Twenty thousand invented names, the first of them common and the last seldom, so that there are rare words too. */
function inventedNames(next: () => number): string[] {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we yo bra cle dri flo gru sta'.split(
    ' ',
  );
  const one = () =>
    Array.from({ length: 2 + next() * 3 }, () => syllables[Math.floor(next() * syllables.length)]).join('');
  return Array.from({ length: 20_000 }, one).map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** The rows by which search knows documents of 8 KB, `perConference` to a conference; the same in each run. */
export function* documentRows(
  documents: number,
  conferenceOf: (document: number) => string,
): Iterable<SearchRow> {
  const next = numbers(20_261_124);
  const pool = realSentences();
  const names = inventedNames(next);
  const pick = (from: readonly string[], share = next()) => from[Math.floor(share * from.length)] ?? '';
  for (let document = 0; document < documents; document++) {
    const day = `${2018 + (document % 8)}-${String(1 + (document % 12)).padStart(2, '0')}-${String(1 + (document % 28)).padStart(2, '0')}`;
    let start = 0;
    for (let section = 0; section < sectionsOfDocument; section++) {
      let text = '';
      while (text.length < documentLength / sectionsOfDocument) {
        text += `${pick(pool)} `;
        if (next() < 0.3)
          text += `${pick(names, next() ** 2)} was seen on ${1 + Math.floor(next() * 28)}/0${1 + Math.floor(next() * 9)}/202${Math.floor(next() * 7)}. `;
      }
      text = text.slice(0, documentLength / sectionsOfDocument);
      const passage = {
        file: 'report.md',
        text,
        start,
        end: start + text.length,
        pieces: [[0, start, text.length]] as [number, number, number][],
      };
      start = passage.end;
      yield rowOfPassages(
        {
          conference: conferenceOf(document),
          kind: 'contribution',
          agency: pick(agencies, (document % agencies.length) / agencies.length),
          when: { kind: 'exact', on: day, words: day },
          section: 'worries',
          heading: headings[section] ?? '',
          children: ['Ellis Rowan', 'Poppy Rowan'].slice(0, 1 + (document % 2)),
        },
        [passage],
      );
    }
  }
}
