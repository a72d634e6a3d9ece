import type { Insertable } from 'kysely';
import type { Passage } from '../../../../shared/domain/passage.ts';
import type { When } from '../../../../shared/domain/when.ts';
import { span } from '../../../../shared/domain/when.ts';
import { fold } from '../../../../shared/search/fold.ts';
import type { SearchPlaceTable, SearchTextTable } from './search-tables.ts';

/** One place with its words, ready to be put into the index. */
export type SearchRow = {
  place: Omit<Insertable<SearchPlaceTable>, 'id'>;
  words: Omit<Insertable<SearchTextTable>, 'id'>;
};

/** What a place says beside its words; what is left out is unknown or of no use there. */
export type RowFacts = Pick<SearchRow['place'], 'conference' | 'kind'> &
  Partial<Pick<SearchRow['place'], 'agency' | 'file' | 'section' | 'draft' | 'position'>> & {
    children?: readonly string[];
    when?: When | null;
    heading: string;
  };

/** Marks that FTS5 puts around what it found; Unicode sets these two aside for a program's own use, so no text holds them. */
export const marks = { before: '\uFDD0', after: '\uFDD1' } as const;

// Of the same length as what it stands for, so that offsets hold.
const unmarked = (text: string): string => text.replace(/[\uFDD0\uFDD1]/g, '\uFFFD').replaceAll('\0', ' ');

/** A row of words that stand in no file, or in a draft. */
export function rowOfText(facts: RowFacts, text: string): SearchRow {
  return row(facts, { text, start: 0, end: text.length, pieces: [] });
}

/** A row of passages of one file, one to a line. */
export function rowOfPassages(facts: RowFacts, passages: readonly Passage[]): SearchRow {
  const pieces: Passage['pieces'] = [];
  let text = '';
  for (const passage of passages) {
    if (text) text += '\n';
    for (const [at, from, length] of passage.pieces) pieces.push([text.length + at, from, length]);
    text += passage.text;
  }
  const start = Math.min(...passages.map((passage) => passage.start));
  const end = Math.max(...passages.map((passage) => passage.end));
  return row({ ...facts, file: passages[0]?.file ?? facts.file ?? null }, { text, start, end, pieces });
}

function row(
  { children = [], when = null, heading, ...facts }: RowFacts,
  words: Pick<Passage, 'text' | 'start' | 'end' | 'pieces'>,
): SearchRow {
  const days = when && span(when);
  return {
    place: {
      agency: null,
      file: null,
      section: null,
      draft: null,
      position: null,
      ...facts,
      children: children.map((name) => ` ${fold(name)}`).join(''),
      first: days?.from ?? null,
      last: days?.to ?? null,
      start: words.start,
      end: words.end,
    },
    words: { heading: unmarked(heading), text: unmarked(words.text), pieces: JSON.stringify(words.pieces) },
  };
}
