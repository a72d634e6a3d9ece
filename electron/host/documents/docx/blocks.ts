import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Block, Run } from '../../../../shared/domain/report.ts';
import { rowWithSourceNotes, withSourceNotes, type Piece } from '../source-notes.ts';
import { spokenBy } from '../spoken-by.ts';
import { standingWords } from '../standing-words.ts';
import { visibleText } from '../visible-text.ts';
import { styleIds } from './styles.ts';

/** The width of the text in twentieths of a point. */
export const textWidth = 9180;

const muted = '4F565D';
const shapes = { must: '■', should: '△', consider: '○' } as const;
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Printed pieces as runs; those in a child's words lean the other way. */
const runsOf = (pieces: readonly Piece[], leaning = false): TextRun[] =>
  pieces.map(
    ({ text, style }) =>
      new TextRun({
        text,
        ...(style === 'strong' && { bold: true }),
        ...(style === 'emphasis' && { italics: !leaning }),
        ...(style === 'muted' && { color: muted }),
        ...(style === 'note' && { style: styleIds.note }),
      }),
  );
const words = (runs: readonly Run[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: runsOf(withSourceNotes(runs)) });

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9C0C5' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table with a head that repeats on every page; rows stay whole unless they are very long. */
export function tableOf(table: Extract<Block, { kind: 'table' }>): FileChild[] {
  const shares = table.columns.map(({ width }) => Math.max(Number.isFinite(width) ? width : 0, 0.05));
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.round((share / sum) * textWidth));
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
    const printed = rowWithSourceNotes(cells);
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

/** One block as paragraphs and tables of a Word document. */
export function childrenOf(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: visibleText(block.text) })];
    case 'paragraph':
      return [words(block.runs)];
    case 'list':
      return block.items.map((runs) => words(runs, { numbering: { reference: 'list', level: 0 } }));
    case 'table':
      return tableOf(block);
    case 'voice':
      return [
        new Paragraph({ style: styleIds.voice, children: runsOf(withSourceNotes(block.words), true) }),
        new Paragraph({ style: styleIds.voiceBy, text: visibleText(spokenBy(block)) }),
      ];
    case 'question':
      return [
        new Paragraph({
          style: styleIds.questions[block.weight],
          children: [
            new TextRun({ text: `${shapes[block.weight]} ` }),
            new TextRun({ text: `${standingWords.weights[block.weight]}. `, bold: true }),
            ...runsOf(withSourceNotes(block.runs)),
          ],
        }),
        ...block.evidence.map((runs) =>
          words(runs, { style: styleIds.evidence, numbering: { reference: 'evidence', level: 0 } }),
        ),
      ];
    case 'signature':
      return [
        new Paragraph({
          keepNext: true,
          children: [
            new TextRun({
              text: visibleText([block.role, block.name].filter(Boolean).join(': ')),
              bold: true,
            }),
          ],
        }),
        new Paragraph({ keepNext: true, text: visibleText(block.statement) }),
        new Paragraph({
          style: styleIds.signature,
          tabStops: [{ type: TabStopType.LEFT, position: 6400 }],
          children: [new TextRun({ text: `${standingWords.signature}\t${standingWords.date}` })],
        }),
      ];
  }
}
