import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import type { Report } from '../../../shared/domain/report.ts';
import { closedLevels } from './closed-levels.ts';
import { fileDate } from './display-date.ts';
import { bodyOf } from './docx/blocks.ts';
import { footerOf, headerOf } from './docx/margins.ts';
import { settle } from './docx/settle.ts';
import { styleIds } from './docx/paragraph-styles.ts';
import { numbering, styles } from './docx/styles.ts';
import { textWidth } from './docx/table.ts';
import { pack } from './docx/zip-pack.ts';
import { unpack } from './docx/zip-unpack.ts';
import { coverFacts } from './cover-facts.ts';
import { standingWords } from './standing-words.ts';
import { visibleText } from './visible-text.ts';

const factWidths = [2400, textWidth - 2400] as const;

function coverOf(report: Report): FileChild[] {
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const cell = (text: string, index: 0 | 1) =>
    new TableCell({
      width: { size: factWidths[index], type: WidthType.DXA },
      children: [
        new Paragraph({ style: index === 0 ? styleIds.cellHead : 'Normal', text: visibleText(text) }),
      ],
    });
  const facts = coverFacts(report).map(
    ({ label, value }) => new TableRow({ children: [cell(label, 0), cell(value, 1)] }),
  );
  return [
    new Paragraph({ style: styleIds.coverRule, children: [] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: visibleText(report.title) }),
    new Paragraph({ style: styleIds.subtitle, text: visibleText(report.subtitle) }),
    ...(facts.length > 0
      ? [
          new Table({
            width: { size: textWidth, type: WidthType.DXA },
            columnWidths: [...factWidths],
            layout: TableLayoutType.FIXED,
            margins: { left: 0, right: 160, top: 20, bottom: 20 },
            borders: {
              top: none,
              bottom: none,
              left: none,
              right: none,
              insideHorizontal: none,
              insideVertical: none,
            },
            rows: facts,
          }),
        ]
      : []),
    ...(report.demonstration
      ? [
          new Paragraph({
            spacing: { before: 480 },
            children: [new TextRun({ text: standingWords.demonstrationNote, bold: true })],
          }),
        ]
      : []),
  ];
}

const contentsOf = (report: Report): FileChild[] =>
  report.blocks.some(({ kind }) => kind === 'heading')
    ? [
        new Paragraph({ style: styleIds.contents, pageBreakBefore: true, text: standingWords.contents }),
        new TableOfContents(standingWords.contents, {
          hyperlink: true,
          headingStyleRange: '1-2',
          pageNumbersEntryLevelsRange: '1-2',
          beginDirty: false,
        }),
      ]
    : [];

/** A report as a Word document with real headings, contents, repeated table heads and named styles; equal reports give equal bytes. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: visibleText(report.title),
    subject: visibleText(report.marking),
    creator: visibleText(report.author) || 'Whole Picture',
    lastModifiedBy: visibleText(report.author) || 'Whole Picture',
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1560, bottom: 1320, left: 1363, right: 1363, header: 700, footer: 620 },
          },
        },
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report) },
        children: [
          ...coverOf(report),
          ...contentsOf(report),
          new Paragraph({
            pageBreakBefore: true,
            spacing: { after: 0, line: 20, lineRule: 'exact' },
            children: [],
          }),
          ...bodyOf(closedLevels(report.blocks)),
        ],
      },
    ],
  });
  const { parts } = unpack(await Packer.toBuffer(document));
  settle(parts, fileDate(report.on));
  return pack(parts);
}
