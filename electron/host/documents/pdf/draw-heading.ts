import { visibleText } from '../visible-text.ts';
import { frame, type Sheet } from './sheet.ts';
import { typeStyles } from './type-styles.ts';

/** A heading as it stands: its level after skipped levels are closed up, its page (from 0) and its place in points from the top. */
export type Placed = { level: 1 | 2 | 3; text: string; page: number; top: number };

const looks = {
  1: { style: typeStyles.h1, above: 26, below: 8, keep: 90 },
  2: { style: typeStyles.h2, above: 16, below: 5, keep: 70 },
  3: { style: typeStyles.h3, above: 12, below: 3, keep: 50 },
} as const;

/** Draws a heading with enough of what follows on the same page. */
export function drawHeading(sheet: Sheet, level: 1 | 2 | 3, text: string): Placed {
  const { style, above, below, keep } = looks[level];
  const lines = sheet.plainLines(text, style);
  sheet.room(above + lines.length * style.leading + keep);
  if (sheet.y > frame.top) sheet.y += above;
  const placed = { level, text: visibleText(text), page: sheet.pages - 1, top: sheet.y };
  const element = sheet.element(`H${level}`);
  sheet.flow(element, `H${level}`, lines, frame.left, style);
  element.end();
  sheet.y += below;
  return placed;
}
