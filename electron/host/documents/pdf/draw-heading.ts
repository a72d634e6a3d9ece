import type { Block } from '../../../../shared/domain/report.ts';
import { visibleText } from '../visible-text.ts';
import { leastRoom } from './least-room.ts';
import { frame, type Sheet } from './sheet.ts';
import { typeStyles } from './type-styles.ts';

/** A heading as it stands: its level, its page (from 0) and its place in points from the top. */
export type Placed = { level: 1 | 2 | 3; text: string; page: number; top: number };

/** A heading of the report, its level already closed up. */
export type Heading = Extract<Block, { kind: 'heading' }>;

const looks = {
  1: { style: typeStyles.h1, above: 26, below: 8 },
  2: { style: typeStyles.h2, above: 16, below: 5 },
  3: { style: typeStyles.h3, above: 12, below: 3 },
} as const;

function heightOf(sheet: Sheet, { level, text }: Heading): number {
  const { style, above, below } = looks[level];
  return above + sheet.plainLines(text, style).length * style.leading + below;
}

/** The points that a run of headings and the beginning of what follows them need together. */
export function headingRoom(sheet: Sheet, blocks: readonly Block[], from: number): number {
  let height = 0;
  for (const block of blocks.slice(from, from + 6)) {
    if (block.kind !== 'heading') {
      // A drawing stays with the words that open it.
      const next = blocks[blocks.indexOf(block) + 1];
      return height + leastRoom(sheet, block) + (next?.kind === 'drawing' ? leastRoom(sheet, next) : 0);
    }
    height += heightOf(sheet, block);
  }
  return height;
}

/** Draws a heading on a page that has `room` points left for it and for what follows. */
export function drawHeading(sheet: Sheet, { level, text }: Heading, room: number): Placed {
  const { style, above, below } = looks[level];
  const lines = sheet.plainLines(text, style);
  // Headings that fill half a page with what follows them may part from it.
  sheet.room(Math.min(room, (frame.bottom - frame.top) / 2));
  if (sheet.y > frame.top) sheet.y += above;
  const placed = { level, text: visibleText(text), page: sheet.pages - 1, top: sheet.y };
  const element = sheet.element(`H${level}`);
  sheet.flow(element, `H${level}`, lines, frame.left, style);
  element.end();
  sheet.y += below;
  return placed;
}
