import type { Field } from '../domain/field.ts';
import type { Block, Run } from '../domain/report.ts';
import { type Item, quotedCells, warning } from './item.ts';
import type { Matter } from './part.ts';
import { sectionPlace } from './place.ts';
import { type Source, quote, sourceOf } from './run.ts';
import { wordsFor } from './layout.ts';
import { organisationOf } from './who.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Row = { item: Item; source: Source; name: Run[]; values: Map<string, Field> };

/** How many columns a page holds; wider tables are told row by row. */
const most = 9;

/** Tables of figures drawn again as tables, and the items that are no rows of one. */
export function figureTables(matter: Matter, items: readonly Item[]): { tables: Table[]; rest: Item[] } {
  const rows = new Map(items.flatMap((item) => rowOf(item).map((row): [Item, Row] => [item, row])));
  const groups = Map.groupBy(rows.values(), ({ item }) =>
    JSON.stringify([item.told.contribution.id, item.heading]),
  );
  const drawn = [...groups.values()].filter((group) => headsOf(group).length <= most);
  const inTables = new Set(drawn.flat().map(({ item }) => item));
  return {
    tables: drawn.map((group) => tableOf(group, matter)),
    rest: items.filter((item) => !inTables.has(item)),
  };
}

/** A row whose cells are labelled by its own name and the head of a column: "2024/25 / Attendance". */
function rowOf(item: Item): Row[] {
  if (item.form !== 'row') return [];
  const source = sourceOf(item.told.contribution, sectionPlace(item));
  const cells = quotedCells(source, item.passage);
  const [name = []] = cells;
  const lead = `${(name[0]?.text ?? '').replace(/[\s:.]+$/, '')} / `;
  const { start, end } = item.passage;
  const values = new Map(
    item.told
      .fieldsAt(start, end)
      .filter(({ label, passage }) => passage.start >= start && passage.end <= end && label.startsWith(lead))
      .map((field): [string, Field] => [field.label.slice(lead.length), field]),
  );
  // Every cell but the first must have its column, or words of the row would be lost.
  return values.size > 0 && values.size === cells.filter((runs) => runs.length > 0).length - 1
    ? [{ item, source, name, values }]
    : [];
}

const headsOf = (rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap(({ values }) => [...values.keys()])),
];

function tableOf(rows: readonly Row[], matter: Matter): Table {
  const heads = headsOf(rows);
  const [first] = rows;
  const domain = first ? wordsFor(matter.layout.domains[first.item.section], matter.audience) : '';
  const warnings = rows.map(({ item }) => warning(matter, item.passage));
  // A warning that holds for every row stands once, above them.
  const [all = []] = warnings;
  const isForAll = warnings.every(
    (one) => one.map(({ text }) => text).join() === all.map(({ text }) => text).join(),
  );
  const nameShare = heads.length < 4 ? 0.42 : heads.length < 6 ? 0.32 : 0.26;
  const caption = first ? `${organisationOf(first.item.told.contribution)}: ${domain.toLowerCase()}` : '';
  return {
    kind: 'table',
    caption: [...(isForAll ? all.map(({ text }) => text.trim()) : []), caption].join(' '),
    columns: [
      { title: 'Entry', width: nameShare },
      ...heads.map((title) => ({ title, width: (1 - nameShare) / Math.max(1, heads.length) })),
    ],
    rows: rows.map(({ source, name, values }, at) => ({
      cells: [
        [...(isForAll ? [] : (warnings[at] ?? [])), ...name],
        ...heads.map((head): Run[] => {
          const field = values.get(head);
          return field ? quote(source, field.passage) : [];
        }),
      ],
    })),
  };
}
