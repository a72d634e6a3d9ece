import type { Run } from '../../../../shared/domain/report.ts';
import { withSourceNotes } from '../source-notes.ts';
import type { Element } from './paper.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles, type TypeStyle } from './type-styles.ts';

/** Draws a paragraph of runs. */
export function drawParagraph(sheet: Sheet, runs: readonly Run[]): void {
  const lines = sheet.lines(withSourceNotes(runs), typeStyles.body);
  if (lines.length === 0) return;
  const element = sheet.element('P');
  sheet.flow(element, 'P', lines, frame.left, typeStyles.body);
  element.end();
  sheet.y += 7;
}

/** Draws a list with bullets, `indent` points from the left edge. */
export function drawList(
  sheet: Sheet,
  items: readonly (readonly Run[])[],
  under: Element = sheet.root,
  style: TypeStyle = typeStyles.body,
  indent = 4,
  beside?: (top: number, bottom: number) => void,
): void {
  const set = items
    .map((runs) => sheet.lines(withSourceNotes(runs), style, frame.width - indent - 14))
    .filter(({ length }) => length > 0);
  if (set.length === 0) return;
  const list = sheet.element('L', under);
  for (const lines of set) {
    sheet.room(Math.min(lines.length, 2) * style.leading);
    const item = sheet.element('LI', list);
    const label = sheet.element('Lbl', item);
    const bullet = sheet.plainLines('• ', { ...style, colour: colours.accent });
    sheet.tagged(label, 'Lbl', () => sheet.ink(bullet, frame.left + indent, sheet.y, style));
    const body = sheet.element('LBody', item);
    sheet.flow(body, 'LBody', lines, frame.left + indent + 14, style, beside);
    item.end();
    sheet.y += 3;
  }
  list.end();
  sheet.y += 5;
}
