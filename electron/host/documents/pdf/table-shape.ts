import type { Block } from '../../../../shared/domain/report.ts';
import { columnShares } from '../column-shares.ts';
import { rowWithSourceNotes } from '../source-notes.ts';
import type { Line } from './lines.ts';
import { frame, type Sheet } from './sheet.ts';
import { typeStyles } from './type-styles.ts';

/** A table of the neutral report. */
export type Table = Extract<Block, { kind: 'table' }>;
/** A column: its left edge and its width in points. */
export type Column = { x: number; width: number };

/** The blank around the text of a cell, in points. */
export const pad = { x: 5, y: 3.5 };
const { cell: cellStyle, cellHead: headStyle, caption: captionStyle } = typeStyles;
const headWidth = 9;

/** Columns across the whole line. */
export function columnsOf(table: Table): Column[] {
  let x: number = frame.left;
  return columnShares(table).map((share) => {
    const column = { x, width: share * frame.width };
    x += column.width;
    return column;
  });
}

const inner = (column: Column) => Math.max(column.width - 2 * pad.x, 6);

/** How many lines the longest of some cells has; at least one. */
export const longest = (cells: readonly (readonly Line[])[]): number =>
  Math.max(1, ...cells.map(({ length }) => length));

/** The head of a table: its words in lines, and its height in points. */
export function headOf(sheet: Sheet, table: Table, columns: readonly Column[]) {
  const lines = table.columns.map(({ title }, index) =>
    sheet.plainLines(title, headStyle, inner(columns[index] ?? { x: 0, width: headWidth })),
  );
  return { lines, height: longest(lines) * headStyle.leading + 2 * pad.y };
}

/** The cells of a row in lines, each as wide as its column. */
export function rowLines(
  sheet: Sheet,
  { cells }: Table['rows'][number],
  columns: readonly Column[],
): Line[][] {
  const pieces = rowWithSourceNotes(
    cells,
    columns.map(({ width }) => width / frame.width),
  );
  return columns.map((column, index) => sheet.lines(pieces[index] ?? [], cellStyle, inner(column)));
}

/** Whether a row is so long that it may be cut between two pages, on pages with `pageRoom` points for rows. */
export const isLong = (lines: number, pageRoom: number): boolean => lines * cellStyle.leading > pageRoom / 3;

/** The points that a table needs to begin: caption, head, and the first row or as much of it as may stand alone. */
export function tableStart(sheet: Sheet, table: Table): number {
  const columns = columnsOf(table);
  const { height } = headOf(sheet, table, columns);
  const caption = sheet.plainLines(table.caption, captionStyle).length * captionStyle.leading + 4;
  const [first] = table.rows;
  const lines = first ? longest(rowLines(sheet, first, columns)) : 1;
  const least = isLong(lines, frame.bottom - frame.top - height) ? 6 : lines;
  return caption + height + least * cellStyle.leading + 2 * pad.y;
}
