import { type Knowledge, type KnowledgeCell, type Knowing } from '../../domain/knowledge.ts';
import type { Block, Run } from '../../domain/report.ts';
import { own } from '../run.ts';
import { agencyTables, noReport, whoIsWho } from './columns.ts';

/** What stands in a cell; a word or a dash for each, none by its look alone. */
const words: Readonly<Record<Knowing, Run>> = {
  'in-detail': own('told', 'strong'),
  mentioned: own('brief'),
  'nothing-known': own('nil'),
  silent: own('–', 'muted'),
  'no-report': noReport,
};

/** A cell as runs, with “log” where the agency’s own log tells of what its report does not tell. */
export const cellRuns = ({ knowing, logged }: KnowledgeCell): Run[] =>
  logged.length > 0 ? [words[knowing], own(' '), own('log', 'strong')] : [words[knowing]];

/** What the words in the cells mean. */
export const cellsMean =
  '“Told”: the report tells of it, with a day or in some detail. “Brief”: it mentions it, and tells no more. “Nil”: it states that nothing of it is known. A dash: it is silent, which does not mean that the agency does not know. “Log”: the agency’s own log tells of it.';

/** The fields of life down the side, the agencies across: what each report does with each field of which any speaks. */
export function fieldMatrix({ columns, domains }: Knowledge): Block[] {
  if (!columns.some(({ state }) => state === 'reported')) return [];
  return [
    ...agencyTables(
      { caption: 'Who speaks of what', title: 'Field of life', first: 0.28 },
      columns,
      domains.map(({ name, cells }) => ({ head: [own(name)], cells: cells.map(cellRuns) })),
    ),
    whoIsWho(columns, cellsMean),
  ];
}
