import type { Block } from '../../../../shared/domain/report.ts';
import { rowWithSourceNotes } from '../source-notes.ts';
import { standingWords } from '../standing-words.ts';
import type { Line } from './lines.ts';
import type { Element } from './paper.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Column = { x: number; width: number };

const pad = { x: 5, y: 3.5 };
const { cell: cellStyle, cellHead: headStyle } = typeStyles;

/** Columns across the whole line, in the shares asked for; no column is narrower than a short word. */
function columnsOf(table: Table): Column[] {
  const shares = table.columns.map(({ width }) => Math.max(Number.isFinite(width) ? width : 0, 0.05));
  const sum = shares.reduce((total, share) => total + share, 0);
  let x: number = frame.left;
  return shares.map((share) => {
    const column = { x, width: (share / sum) * frame.width };
    x += column.width;
    return column;
  });
}

const inner = (column: Column) => Math.max(column.width - 2 * pad.x, 6);
const longest = (cells: readonly (readonly Line[])[]) => Math.max(1, ...cells.map(({ length }) => length));

/** Draws a table: its head again on every page, rows whole where they fit and cut between lines where they are long. */
export function drawTable(sheet: Sheet, table: Table): void {
  const columns = columnsOf(table);
  const element = sheet.element('Table');
  const caption = sheet.plainLines(table.caption, typeStyles.caption);
  const heads = table.columns.map(({ title }, index) =>
    sheet.plainLines(title, headStyle, inner(columns[index] ?? { x: 0, width: 9 })),
  );
  const headHeight = longest(heads) * headStyle.leading + 2 * pad.y;
  sheet.room(caption.length * typeStyles.caption.leading + headHeight + 60);
  if (caption.length > 0) {
    const named = sheet.element('Caption', element);
    sheet.flow(named, 'Caption', caption, frame.left, typeStyles.caption);
    named.end();
    sheet.y += 4;
  }
  const drawHead = (again: boolean) => {
    const top = sheet.y;
    sheet.artifact(() => sheet.paper.rect(frame.left, top, frame.width, headHeight).fill(colours.tint));
    const put = (lines: readonly Line[], index: number) =>
      sheet.ink(lines, (columns[index]?.x ?? 0) + pad.x, top + pad.y, headStyle);
    if (again) sheet.artifact(() => heads.forEach(put), 'Pagination');
    else {
      const row = sheet.element('TR', element);
      for (const [index, lines] of heads.entries()) {
        const head = sheet.element('TH', row, { scope: 'Column' });
        if (lines.length > 0) sheet.tagged(head, 'TH', () => put(lines, index));
      }
      row.end();
    }
    sheet.y += headHeight;
  };
  if (columns.length > 0) drawHead(false);
  const rows =
    table.rows.length > 0 || columns.length === 0
      ? table.rows
      : [{ cells: [[{ text: standingWords.emptyTable }]] }];
  for (const { cells } of rows) {
    const pieces = rowWithSourceNotes(cells);
    const set = columns.map((column, index) => sheet.lines(pieces[index] ?? [], cellStyle, inner(column)));
    drawRow(sheet, element, columns, set, () => drawHead(true), frame.bottom - frame.top - headHeight);
  }
  element.end();
  sheet.y += 14;
}

function drawRow(
  sheet: Sheet,
  table: Element,
  columns: readonly Column[],
  cells: readonly (readonly Line[])[],
  drawHead: () => void,
  pageRoom: number,
): void {
  const row = sheet.element('TR', table);
  const elements = columns.map(() => sheet.element('TD', row));
  const count = longest(cells);
  for (let from = 0; from < count;) {
    const left = count - from;
    const fit = Math.floor((frame.bottom - sheet.y - 2 * pad.y + 0.01) / cellStyle.leading);
    const long = count * cellStyle.leading > pageRoom / 3;
    // A long row may start here if six lines fit; a short one goes to the next page whole.
    if (fit < left && !(long && fit >= 6) && sheet.y > frame.top + pageRoom * 0.02 + 60) {
      sheet.newPage();
      drawHead();
      continue;
    }
    const take = Math.max(1, Math.min(left, left - fit === 1 && fit > 2 ? fit - 1 : fit));
    const top = sheet.y;
    for (const [index, lines] of cells.entries()) {
      const part = lines.slice(from, from + take);
      const [element, column] = [elements[index], columns[index]];
      if (!element || !column || part.length === 0) continue;
      sheet.tagged(element, 'TD', () => sheet.ink(part, column.x + pad.x, top + pad.y, cellStyle));
    }
    sheet.y += take * cellStyle.leading + 2 * pad.y;
    sheet.artifact(() => sheet.paper.rect(frame.left, sheet.y, frame.width, 0.5).fill(colours.rule));
    from += take;
    if (from < count) {
      sheet.newPage();
      drawHead();
    }
  }
  row.end();
}
