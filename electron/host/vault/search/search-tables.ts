import type { Generated } from 'kysely';
import type { SearchKind } from '../../../../shared/domain/search-result.ts';

/** Which edition of our reading of records the index holds; see search/bring-up-to-date. */
export type SearchStateTable = { only: 1; edition: number };

/** One place that search can find, without its words. Offsets are those of SearchPlace; days are ISO. */
export type SearchPlaceTable = {
  id: Generated<number>;
  conference: string;
  kind: SearchKind;
  agency: string | null;
  /** The folded names of the children it is about, each behind a space; see shared/search/fold. */
  children: string;
  first: string | null;
  last: string | null;
  file: string | null;
  section: string | null;
  start: number;
  end: number;
  draft: string | null;
  position: number | null;
};

/** The words of a place; `pieces` maps them to the file's text as those of a Passage do, as JSON text. */
export type SearchTextTable = { id: number; heading: string; text: string; pieces: string };

/** The tables that search brings to the vault. */
export type SearchTables = {
  search_state: SearchStateTable;
  search_place: SearchPlaceTable;
  search_text: SearchTextTable;
};
