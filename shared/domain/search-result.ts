import { z } from 'zod';
import { AgencyId } from './agency.ts';
import { ConferenceId } from './conference.ts';
import { DraftId } from './draft.ts';
import { SectionKey } from './section.ts';

/** What can be found; `log` is a row of an agency's own log. */
export const SearchKind = z.enum(['event', 'contribution', 'decision', 'conference', 'draft', 'log']);
export type SearchKind = z.infer<typeof SearchKind>;

/** A piece of the words around what was found; `hit` marks what was looked for. */
export const ContextPiece = z.object({ text: z.string(), hit: z.boolean() });
export type ContextPiece = z.infer<typeof ContextPiece>;

/**
 * Where something stands: in a file of a conference, in a section of a draft (`position` counts its sections from 0), or in
 * the facts of the conference. `start` and `end` are offsets in the file's (extracted) text or in the section's text.
 */
export const SearchPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), file: z.string(), start: z.number().int(), end: z.number().int() }),
  z.object({
    kind: z.literal('draft'),
    draft: DraftId,
    section: SectionKey,
    position: z.number().int(),
    start: z.number().int(),
    end: z.number().int(),
  }),
  z.object({ kind: z.literal('conference') }),
]);
export type SearchPlace = z.infer<typeof SearchPlace>;

/** One thing that was found; `first` and `last` are the ISO days between which it happened or was written, null when unknown. */
export const SearchResult = z.object({
  kind: SearchKind,
  conference: ConferenceId,
  agency: AgencyId.nullable(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  heading: z.array(ContextPiece),
  context: z.array(ContextPiece),
  place: SearchPlace,
});
export type SearchResult = z.infer<typeof SearchResult>;

/**
 * What a search found. `total` counts all places, null where counting them would take too long; `order` is `best` (most to
 * the point first) or `newest` (last taken in first, where there are too many to weigh). `notUnderstood`: see Query.
 */
export const SearchAnswer = z.object({
  results: z.array(SearchResult),
  total: z.number().int().nullable(),
  order: z.enum(['best', 'newest']),
  notUnderstood: z.string().nullable(),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
