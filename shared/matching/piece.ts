import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { isIdea } from '../language/content-words.ts';
import { findDates } from '../language/dates.ts';
import { sentences } from '../language/sentences.ts';
import { dayOf } from './account.ts';
import { type Days, daysOf, eventDays, lengthOf } from './days.ts';
import type { Names } from './names.ts';

/** One sentence or row of what an agency writes: the least that can tell or not tell something. */
export type Piece = {
  text: string;
  /** The text without the names of the organisations, to look for what it is of. */
  plain: string;
  /** The text without case and kinds of quotation mark, to look words up in. */
  folded: string;
  days: readonly Days[];
  words: ReadonlySet<string>;
  evidence: Evidence;
};

/** A text without case, kinds of quotation mark and spacing. */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** Everything that a report says, sentence by sentence and row by row; `names` are left out of the words. */
export function piecesOf(contribution: Contribution, caseFile: CaseFile, names: Names): Piece[] {
  const reference = dayOf(contribution, caseFile);
  const events = contribution.events.flatMap((event): Piece[] => {
    const days = eventDays(event.when, event.what.text);
    const text = [event.what.text, event.source?.text].filter(Boolean).join('. ');
    const words = names.words(`${text}. ${event.outcome?.text ?? ''}`);
    const evidence = cite(caseFile.texts, event.what);
    const row: Piece = { text, plain: names.plain(text), folded: fold(text), days, words, evidence };
    const { outcome } = event;
    return outcome
      ? [row, ...sentencePieces(outcome, caseFile, names, reference).map((piece) => ({ ...piece, days }))]
      : [row];
  });
  const prose = contribution.statements
    .filter((statement) => statement.form !== 'row')
    .flatMap(({ passage, heading }) => {
      const under = headingDays(heading, reference);
      return sentencePieces(passage, caseFile, names, reference).map((piece) =>
        piece.days.length === 0 && under.length > 0 ? { ...piece, days: under } : piece,
      );
    });
  const fields = contribution.fields.flatMap(({ passage }) =>
    sentencePieces(passage, caseFile, names, reference),
  );
  return [...events, ...prose, ...fields];
}

/** The day, or the one night, of a heading that is of a day ("12/13 Jan 2026"): that of all that stands under it. */
function headingDays(heading: string, reference: string): Days[] {
  const days = findDates(heading, reference).flatMap(({ when }) => daysOf(when));
  return days.length === 1 && days.every((one) => lengthOf(one) <= 2) ? days : [];
}

function sentencePieces(passage: Passage, caseFile: CaseFile, names: Names, reference: string): Piece[] {
  return sentences(passage.text).map((sentence) => ({
    text: sentence.text,
    plain: names.plain(sentence.text),
    folded: fold(sentence.text),
    days: findDates(sentence.text, reference).flatMap((date) => daysOf(date.when)),
    words: names.words(sentence.text),
    evidence: cite(caseFile.texts, passage, sentence.start, sentence.end),
  }));
}

/** How much two sets of words have in common, in bits: an idea that has several names tells more than a bare word. */
export const commonBits = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].reduce((sum, word) => sum + (b.has(word) ? (isIdea(word) ? 1.3 : 0.8) : 0), 0);
