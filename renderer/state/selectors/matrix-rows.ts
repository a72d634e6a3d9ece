import type { Knowledge, KnowledgeCell } from '../../../shared/domain/knowledge.ts';
import { whenInWords } from './dates.ts';
import { memoised } from './memoised.ts';

/** What stands down the side of the matrix. */
export type MatrixOf = 'fields' | 'events';

/** A cell by its row and the number of its column. */
export type CellPlace = { row: string; column: number };

/** One row: what it is, in words (for an event also when, and who may tell of it), and what each agency's report does with it. */
export type MatrixRow = {
  id: string;
  name: string;
  when: string;
  state: 'joined' | 'suggested' | 'single' | null;
  cells: readonly KnowledgeCell[];
};

/**
 * The rows of the matrix; narrowed, they are the fields on which an agency that reported is silent, or the events of which several
 * may tell.
 */
export const matrixRows = memoised((knowledge: Knowledge, of: MatrixOf, isNarrowed: boolean): MatrixRow[] => {
  if (of === 'fields')
    return knowledge.domains
      .filter(({ cells }) => !isNarrowed || cells.some(({ knowing }) => knowing === 'silent'))
      .map(({ id, name, cells }) => ({ id, name, when: '', state: null, cells }));
  return knowledge.events
    .filter(({ state }) => !isNarrowed || state !== 'single')
    .map(({ id, text, when, state, cells }) => ({ id, name: text, when: whenInWords(when), state, cells }));
});
