import type { CaseFile } from '../domain/case-file.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import type { Passage } from '../domain/passage.ts';
import { type Paragraph, type Report, type Row, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';

/** Parts of a contribution, whose words are found in its text. */
export type MoreOf = (words: (stretch: string) => Passage) => object;

/** A report of an agency on the invented family, with voices, fields or what it says of sharing, each in words that stand in it. */
export function report(
  agency: string,
  parts: readonly (string | Paragraph | Row)[],
  more: MoreOf = () => ({}),
): Report {
  const plain = reportBy(agency, parts, { organisation: '' });
  const { file, text } = plain;
  const words = (stretch: string): Passage => {
    const start = text.indexOf(stretch);
    return { file, text: stretch, start, end: start + stretch.length, pieces: [[0, start, stretch.length]] };
  };
  const contribution: Contribution = contributionRecord.make({
    ...plain.contribution,
    ...more(words),
  } as Parameters<typeof contributionRecord.make>[0]);
  return { ...plain, contribution };
}

/** What the reports and records of a case say, sentence by sentence. */
export const saidIn = (caseFile: CaseFile): Saying[] => sayingsOf(caseFile, namesOf(caseFile));

/** A child's own words, as they were marked when the report was read: whose, or of nobody certain. */
export const voices =
  (...given: readonly (readonly [child: string | null, words: string])[]): MoreOf =>
  (words) => ({
    voices: given.map(([child, said]) => ({
      child,
      words: words(said),
      when: { kind: 'unknown', words: '' },
      toWhom: '',
    })),
  });
