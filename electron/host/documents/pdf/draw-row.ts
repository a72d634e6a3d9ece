import type { Line } from './lines.ts';
import type { Element } from './paper.ts';
import { frame, type Sheet } from './sheet.ts';
import { isLong, longest, pad, type Column } from './table-shape.ts';
import { colours, typeStyles } from './type-styles.ts';

const { cell: style } = typeStyles;

/** Draws one row, whole where it fits and cut between lines where it is long; `drawHead` repeats the head on a new page. */
export function drawRow(
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
  const long = isLong(count, pageRoom);
  for (let from = 0; from < count;) {
    const left = count - from;
    const fit = Math.floor((frame.bottom - sheet.y - 2 * pad.y + 0.01) / style.leading);
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
      sheet.tagged(element, 'TD', () => sheet.ink(part, column.x + pad.x, top + pad.y, style));
    }
    sheet.y += take * style.leading + 2 * pad.y;
    sheet.artifact(() => sheet.paper.rect(frame.left, sheet.y, frame.width, 0.5).fill(colours.rule));
    from += take;
    if (from < count) {
      sheet.newPage();
      drawHead();
    }
  }
  row.end();
}
