import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { coverFacts } from '../../../electron/host/documents/cover-facts.ts';
import { displayDate } from '../../../electron/host/documents/display-date.ts';
import { colours } from '../../../electron/host/documents/pdf/type-styles.ts';
import {
  rowWithSourceNotes,
  withSourceNotes,
  type Piece,
} from '../../../electron/host/documents/source-notes.ts';
import { spokenBy } from '../../../electron/host/documents/spoken-by.ts';
import { standingWords } from '../../../electron/host/documents/standing-words.ts';
import type { Block, Report } from '../../../shared/domain/report.ts';

const { resolve } = createRequire(import.meta.url);
const face = (family: string, file: string): string => resolve(`@expo-google-fonts/${family}/${file}.ttf`);
const serif = {
  normal: face('source-serif-4', '400Regular/SourceSerif4_400Regular'),
  bold: face('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'),
  italics: face('source-serif-4', '400Regular_Italic/SourceSerif4_400Regular_Italic'),
  bolditalics: face('source-serif-4', '600SemiBold/SourceSerif4_600SemiBold'),
};
const sans = {
  normal: face('source-sans-3', '400Regular/SourceSans3_400Regular'),
  bold: face('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
  italics: face('source-sans-3', '400Regular_Italic/SourceSans3_400Regular_Italic'),
  bolditalics: face('source-sans-3', '600SemiBold/SourceSans3_600SemiBold'),
};
pdfmake.setFonts({ Serif: serif, Sans: sans });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'));

const text = (pieces: readonly Piece[]) => pieces.map(({ text: words, style }) => ({ text: words, style }));
const margin: [number, number, number, number] = [0, 0, 0, 7];

function blockOf(block: Block): object[] {
  switch (block.kind) {
    case 'heading':
      return [
        {
          text: block.text,
          style: `h${block.level}`,
          ...(block.level <= 2 && { tocItem: true, tocMargin: [(block.level - 1) * 14, 0, 0, 0] }),
        },
      ];
    case 'paragraph':
      return [{ text: text(withSourceNotes(block.runs)), margin }];
    case 'list':
      return [{ ul: block.items.map((runs) => ({ text: text(withSourceNotes(runs)) })), margin }];
    case 'table':
      return [
        { text: block.caption, style: 'caption' },
        {
          table: {
            headerRows: 1,
            dontBreakRows: true,
            widths: block.columns.map(({ width }) => `${width * 100}%`),
            body: [
              block.columns.map(({ title }) => ({ text: title, style: 'cellHead' })),
              ...block.rows.map(({ cells }) =>
                rowWithSourceNotes(cells).map((pieces) => ({ text: text(pieces), style: 'cell' })),
              ),
            ],
          },
          layout: 'lightHorizontalLines',
        },
      ];
    case 'drawing':
      return [];
    case 'voice':
      return [
        { text: text(withSourceNotes(block.words)), style: 'voice' },
        { text: spokenBy(block), style: 'small' },
      ];
    case 'question':
      return [
        { text: standingWords.weights[block.weight], style: 'cellHead' },
        { text: text(withSourceNotes(block.runs)) },
        {
          ul: block.evidence.map((runs) => ({ text: text(withSourceNotes(runs)), style: 'cell' })),
          margin,
        },
      ];
    case 'signature':
      return [
        { text: `${block.role}: ${block.name}`, style: 'strong' },
        { text: block.statement, margin },
        { text: `${standingWords.signature} ____________  ${standingWords.date} ____________` },
      ];
  }
}

/** The same report as a PDF by pdfmake: same words, faces, sizes, margins, contents, marking and page numbers; untagged. */
export function byPdfmake(report: Report): Promise<Uint8Array> {
  const inMargins = { font: 'Sans', fontSize: 8, color: colours.muted };
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [68, 78, 68, 66],
      info: { title: report.title, author: report.author },
      defaultStyle: { font: 'Serif', fontSize: 10.5, lineHeight: 1.12, color: colours.text },
      styles: {
        h1: { font: 'Sans', bold: true, fontSize: 17, color: colours.accent, margin: [0, 14, 0, 6] },
        h2: { font: 'Sans', bold: true, fontSize: 13, margin: [0, 10, 0, 4] },
        h3: { font: 'Sans', bold: true, fontSize: 11, color: colours.muted, margin: [0, 8, 0, 3] },
        title: { bold: true, fontSize: 27, margin: [0, 100, 0, 8] },
        subtitle: { fontSize: 15, color: colours.muted, margin: [0, 0, 0, 30] },
        caption: { font: 'Sans', bold: true, fontSize: 9.5, color: colours.muted },
        cell: { fontSize: 9 },
        cellHead: { font: 'Sans', bold: true, fontSize: 8.8 },
        voice: { italics: true, fontSize: 11.5, margin: [14, 4, 0, 2] },
        small: { font: 'Sans', fontSize: 9, color: colours.muted, margin: [14, 0, 0, 7] },
        note: { font: 'Sans', fontSize: 8, color: colours.muted },
        strong: { bold: true },
        emphasis: { italics: true },
        muted: { color: colours.muted },
      },
      header: { text: `${report.title}   ${report.marking}`, ...inMargins, margin: [68, 36, 68, 0] },
      footer: (page: number, pages: number) => ({
        text: `${displayDate(report.on)}   ${report.marking}   ${standingWords.page} ${page} ${standingWords.of} ${pages}`,
        ...inMargins,
        margin: [68, 24, 68, 0],
      }),
      content: [
        { text: report.title, style: 'title' },
        { text: report.subtitle, style: 'subtitle' },
        {
          table: {
            widths: [118, '*'],
            body: coverFacts(report).map(({ label, value }) => [{ text: label, style: 'cellHead' }, value]),
          },
          layout: 'noBorders',
        },
        {
          toc: { title: { text: standingWords.contents, style: 'h1', pageBreak: 'before' } },
          pageBreak: 'after',
        },
        ...report.blocks.flatMap(blockOf),
      ],
    })
    .getBuffer();
}
