import { standingWords } from '../standing-words.ts';
import { drawRow } from './draw-row.ts';
import type { Line } from './lines.ts';
import { frame, type Sheet } from './sheet.ts';
import { columnsOf, headOf, pad, rowLines, tableStart, type Table } from './table-shape.ts';
import { colours, typeStyles } from './type-styles.ts';

/** Draws a table: its caption, its head again on every page, and its rows. */
export function drawTable(sheet: Sheet, table: Table): void {
  const columns = columnsOf(table);
  const head = headOf(sheet, table, columns);
  const caption = sheet.plainLines(table.caption, typeStyles.caption);
  if (columns.length === 0 && caption.length === 0) return;
  sheet.room(tableStart(sheet, table));
  const element = sheet.element('Table');
  if (caption.length > 0) {
    const named = sheet.element('Caption', element);
    sheet.flow(named, 'Caption', caption, frame.left, typeStyles.caption);
    named.end();
    sheet.y += 4;
  }
  const drawHead = (again: boolean) => {
    const top = sheet.y;
    sheet.artifact(() => sheet.paper.rect(frame.left, top, frame.width, head.height).fill(colours.tint));
    const put = (lines: readonly Line[], index: number) =>
      sheet.ink(lines, (columns[index]?.x ?? 0) + pad.x, top + pad.y, typeStyles.cellHead);
    if (again) sheet.artifact(() => head.lines.forEach(put), 'Pagination');
    else {
      const row = sheet.element('TR', element);
      for (const [index, lines] of head.lines.entries()) {
        const cell = sheet.element('TH', row, { scope: 'Column' });
        if (lines.length > 0) sheet.tagged(cell, 'TH', () => put(lines, index));
      }
      row.end();
    }
    sheet.y += head.height;
  };
  const again = () => drawHead(true);
  const pageRoom = frame.bottom - frame.top - head.height;
  if (columns.length > 0) {
    drawHead(false);
    for (const row of table.rows)
      drawRow(sheet, element, columns, rowLines(sheet, row, columns), again, pageRoom);
    // The one sentence of an empty table runs over the cells beside it, which stay empty.
    const nothing = sheet.plainLines(standingWords.emptyTable, typeStyles.cell, frame.width - 2 * pad.x);
    if (table.rows.length === 0) drawRow(sheet, element, columns, [nothing], again, pageRoom);
  }
  element.end();
  sheet.y += 14;
}
