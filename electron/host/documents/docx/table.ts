import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { Block } from '../../../../shared/domain/report.ts';
import { columnShares } from '../column-shares.ts';
import { rowWithSourceNotes } from '../source-notes.ts';
import { standingWords } from '../standing-words.ts';
import { visibleText } from '../visible-text.ts';
import { styleIds } from './paragraph-styles.ts';
import { runsOf } from './words.ts';

/** The width of the text in twentieths of a point. */
export const textWidth = 9180;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9C0C5' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table with a head that repeats on every page; rows stay whole unless they are very long. */
export function tableOf(table: Extract<Block, { kind: 'table' }>): FileChild[] {
  const shares = columnShares(table);
  const widths = shares.map((share) => Math.round(share * textWidth));
  const cell = (children: Paragraph[], index: number, head: boolean, columnSpan = 1) =>
    new TableCell({
      children,
      columnSpan,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      ...(head && { shading: { fill: 'EEF2F3' } }),
    });
  const caption = table.caption.trim()
    ? [new Paragraph({ style: styleIds.caption, text: visibleText(table.caption) })]
    : [];
  if (widths.length === 0) return caption;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(({ title }, index) =>
      cell([new Paragraph({ style: styleIds.cellHead, text: visibleText(title) })], index, true),
    ),
  });
  const rows = table.rows.map(({ cells }) => {
    const printed = rowWithSourceNotes(cells, shares);
    const length = Math.max(
      0,
      ...printed.map((pieces) => pieces.reduce((total, { text }) => total + text.length, 0)),
    );
    return new TableRow({
      cantSplit: length < 900,
      children: widths.map((_, index) =>
        cell([new Paragraph({ style: styleIds.cell, children: runsOf(printed[index] ?? []) })], index, false),
      ),
    });
  });
  if (rows.length === 0)
    rows.push(
      new TableRow({
        children: [
          cell(
            [new Paragraph({ style: styleIds.cell, text: standingWords.emptyTable })],
            0,
            false,
            widths.length,
          ),
        ],
      }),
    );
  return [
    ...caption,
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      rows: [head, ...rows],
    }),
    new Paragraph({ text: '' }),
  ];
}
