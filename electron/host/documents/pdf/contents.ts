import type { Block } from '../../../../shared/domain/report.ts';
import { standingWords } from '../standing-words.ts';
import type { Placed } from './draw-heading.ts';
import type { Line } from './lines.ts';
import type { Element } from './paper.ts';
import { frame, type Sheet } from './sheet.ts';
import { colours, typeStyles } from './type-styles.ts';

type Entry = { lines: Line[]; page: number; y: number; level: 1 | 2 };
/** Pages kept free for the contents, to be filled once every heading has its page. */
export type Contents = { element: Element; entries: Entry[] } | undefined;

const indent = { 1: 0, 2: 16 } as const;
const styleOf = (level: 1 | 2) => (level === 1 ? typeStyles.entry1 : typeStyles.entry2);

/** The headings that the contents name: the first two levels. */
export const isNamed = (block: { level: number }): boolean => block.level <= 2;

/** Keeps as many pages free as the headings will need; none if there are none. */
export function reserveContents(sheet: Sheet, headings: readonly (Block & { kind: 'heading' })[]): Contents {
  if (headings.length === 0) return undefined;
  sheet.newPage();
  sheet.say(standingWords.contents, typeStyles.h1);
  sheet.y += 8;
  const entries = headings.map(({ level, text }): Entry => {
    const depth = level === 1 ? 1 : 2;
    const style = styleOf(depth);
    const lines = sheet.plainLines(`${text} `, style, frame.width - indent[depth] - 40);
    const above = depth === 1 ? 5 : 0;
    sheet.room(above + lines.length * style.leading);
    const y = sheet.y + above;
    sheet.y = y + lines.length * style.leading;
    return { lines, page: sheet.pages - 1, y, level: depth };
  });
  return { element: sheet.element('TOC'), entries };
}

/** Fills the kept pages: each heading a link with its page number. */
export function drawContents(sheet: Sheet, contents: Contents, placed: readonly Placed[]): void {
  if (!contents) return;
  for (const [index, { lines, page, y, level }] of contents.entries.entries()) {
    const heading = placed[index];
    if (!heading) continue;
    const style = styleOf(level);
    const x = frame.left + indent[level];
    const right = frame.left + frame.width;
    const last = y + (lines.length - 1) * style.leading;
    sheet.paper.switchToPage(page);
    const item = sheet.element('TOCI', contents.element);
    const link = sheet.element('Link', sheet.element('Reference', item));
    const number = sheet.plainLines(`${heading.page + 1} `, { ...typeStyles.entry2 });
    sheet.tagged(link, 'Link', () => {
      sheet.ink(lines, x, y, style);
      sheet.ink(number, right - (number[0]?.width ?? 0), last, {
        ...typeStyles.entry2,
        leading: style.leading,
      });
    });
    sheet.paper.link(x, y, right - x, lines.length * style.leading, heading.page, {
      structParent: link,
      // pdfkit writes only String objects as text.
      Contents: Object(`${heading.text}, page ${heading.page + 1}`),
    });
    const from = x + (lines.at(-1)?.width ?? 0) + 6;
    const to = right - (number[0]?.width ?? 0) - 6;
    if (to > from)
      sheet.artifact(() =>
        sheet.paper
          .moveTo(from, last + style.leading * 0.74)
          .lineTo(to, last + style.leading * 0.74)
          .lineWidth(0.6)
          .dash(0.6, { space: 3 })
          .stroke(colours.rule)
          .undash(),
      );
    item.end();
  }
  contents.element.end();
}
