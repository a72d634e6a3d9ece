import { Passage, offsetInFile } from '../../../../shared/domain/passage.ts';
import { SearchResult } from '../../../../shared/domain/search-result.ts';
import { type Hit, contextOf } from '../../../../shared/search/context.ts';
import { marks } from './search-row.ts';
import type { Selectable } from 'kysely';
import type { SearchPlaceTable, SearchTextTable } from './search-tables.ts';

/** A place as it was found: its heading and words with marks around what was looked for. */
export type FoundRow = Omit<Selectable<SearchPlaceTable>, 'id' | 'children'> & Omit<SearchTextTable, 'id'>;

const Pieces = Passage.shape.pieces;

/** A place as people see it: the words around what was found, and where to jump to. */
export function resultOf(row: FoundRow): SearchResult {
  const heading = unmarked(row.heading);
  const words = unmarked(row.text);
  return SearchResult.parse({
    kind: row.kind,
    conference: row.conference,
    agency: row.agency,
    first: row.first,
    last: row.last,
    heading: contextOf(heading.text, heading.hits, 120),
    context: contextOf(words.text, words.hits),
    place: placeOf(row, words.hits[0]),
  });
}

/** The words without marks, and where the marks stood. */
function unmarked(marked: string): { text: string; hits: Hit[] } {
  const hits: Hit[] = [];
  let text = '';
  for (const part of marked.split(marks.before)) {
    const end = part.indexOf(marks.after);
    if (end >= 0) hits.push({ start: text.length, end: text.length + end });
    text += part.replace(marks.after, '');
  }
  return { text, hits };
}

/** The first thing that was found in a place, or the whole of the place where the words stand in its heading only. */
function placeOf(row: FoundRow, hit: Hit | undefined) {
  const { file, start, end, draft, section, position } = row;
  if (draft !== null && section !== null && position !== null)
    return { kind: 'draft', draft, section, position, ...(hit ?? { start, end }) };
  if (file === null) return { kind: 'conference' };
  const pieces = Pieces.parse(JSON.parse(row.pieces));
  if (!hit || pieces.length === 0) return { kind: 'file', file, start, end };
  const passage = { file, start, end, text: '', pieces };
  return {
    kind: 'file',
    file,
    start: offsetInFile(passage, hit.start),
    end: offsetInFile(passage, hit.end - 1) + 1,
  };
}

/** A dated item of prose is an event and a part of its section: where both were found at one place, the event speaks. */
export function withoutTwins(results: readonly SearchResult[]): SearchResult[] {
  const key = ({ conference, place }: SearchResult) =>
    place.kind === 'file' ? JSON.stringify([conference, place.file, place.start, place.end]) : null;
  const events = new Set(results.filter(({ kind }) => kind === 'event').map(key));
  return results.filter((result) => result.kind !== 'contribution' || !events.has(key(result)));
}
