import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { coverFacts } from '../../../electron/host/documents/cover-facts.ts';
import { displayDate } from '../../../electron/host/documents/display-date.ts';
import {
  rowWithSourceNotes,
  withSourceNotes,
  type Piece,
} from '../../../electron/host/documents/source-notes.ts';
import { spokenBy } from '../../../electron/host/documents/spoken-by.ts';
import { standingWords } from '../../../electron/host/documents/standing-words.ts';
import type { Block, Report } from '../../../shared/domain/report.ts';

const small = { size: 17, color: '4F565D' };
/** A loop over printed pieces inside a paragraph: what is said, and its source small beside it. */
const pieces = (name: string) => [
  new TextRun(`{#${name}}{said}`),
  new TextRun({ text: '{note}', ...small }),
  new TextRun(`{/${name}}`),
];
const line = (text: string) => new Paragraph(text);
const cell = (children: Paragraph[]) => new TableCell({ children });
const onlyIf = (name: string, ...inside: (Paragraph | Table)[]) => [
  line(`{#${name}}`),
  ...inside,
  line(`{/${name}}`),
];

/** A Word template for every kind of block, as an author would lay one out, with the same head, foot and contents as ours. */
export async function templateFor(report: Report): Promise<Uint8Array> {
  const columns = report.blocks.find((block) => block.kind === 'table')?.columns ?? [];
  const [h1, h2, h3] = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3].map(
    (heading) => new Paragraph({ heading, text: '{text}' }),
  );
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((_, at) => cell([line(`{title${at}}`)])) }),
      new TableRow({
        cantSplit: true,
        children: columns.map((_, at) =>
          cell([
            new Paragraph({
              children: [
                ...(at === 0 ? [new TextRun('{#rows}')] : []),
                ...pieces(`cell${at}`),
                ...(at === columns.length - 1 ? [new TextRun('{/rows}')] : []),
              ],
            }),
          ]),
        ),
      }),
    ],
  });
  const document = new Document({
    title: '{title}',
    sections: [
      {
        headers: {
          default: new Header({
            children: [new Paragraph({ children: [new TextRun('{title} {marking}')] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    children: [
                      `{on} {marking} ${standingWords.page} `,
                      PageNumber.CURRENT,
                      ` ${standingWords.of} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: '{title}' }),
          line('{subtitle}'),
          new Table({
            rows: [
              new TableRow({ children: [cell([line('{#facts}{label}')]), cell([line('{value}{/facts}')])] }),
            ],
          }),
          new TableOfContents(standingWords.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          line('{#blocks}'),
          ...onlyIf('isH1', ...(h1 ? [h1] : [])),
          ...onlyIf('isH2', ...(h2 ? [h2] : [])),
          ...onlyIf('isH3', ...(h3 ? [h3] : [])),
          ...onlyIf('isParagraph', new Paragraph({ children: pieces('runs') })),
          ...onlyIf(
            'isList',
            line('{#items}'),
            new Paragraph({ bullet: { level: 0 }, children: pieces('runs') }),
            line('{/items}'),
          ),
          ...onlyIf('isTable', line('{caption}'), table),
          ...onlyIf('isVoice', new Paragraph({ children: pieces('runs') }), line('{by}')),
          ...onlyIf(
            'isQuestion',
            line('{weight}'),
            new Paragraph({ children: pieces('runs') }),
            line('{#items}'),
            new Paragraph({ bullet: { level: 0 }, children: pieces('runs') }),
            line('{/items}'),
          ),
          ...onlyIf(
            'isSignature',
            line('{role}: {name}'),
            line('{statement}'),
            line(`${standingWords.signature} ____ ${standingWords.date} ____`),
          ),
          line('{/blocks}'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const said = (printed: readonly Piece[]) =>
  printed.map(({ text, style }) => (style === 'note' ? { said: '', note: text } : { said: text, note: '' }));
const items = (lists: readonly (readonly Piece[])[]) => lists.map((runs) => ({ runs: said(runs) }));

function filled(block: Block): object {
  switch (block.kind) {
    case 'heading':
      return { [`isH${block.level}`]: true, text: block.text };
    case 'paragraph':
      return { isParagraph: true, runs: said(withSourceNotes(block.runs)) };
    case 'list':
      return { isList: true, items: items(block.items.map((runs) => withSourceNotes(runs))) };
    case 'table':
      return {
        isTable: true,
        caption: block.caption,
        ...Object.fromEntries(block.columns.map(({ title }, at) => [`title${at}`, title])),
        rows: block.rows.map(({ cells }) =>
          Object.fromEntries(rowWithSourceNotes(cells).map((printed, at) => [`cell${at}`, said(printed)])),
        ),
      };
    case 'voice':
      return { isVoice: true, runs: said(withSourceNotes(block.words)), by: spokenBy(block) };
    case 'question':
      return {
        isQuestion: true,
        weight: standingWords.weights[block.weight],
        runs: said(withSourceNotes(block.runs)),
        items: items(block.evidence.map((runs) => withSourceNotes(runs))),
      };
    case 'signature':
      return { isSignature: true, role: block.role, name: block.name, statement: block.statement };
  }
}

/** The same report as a Word document by docxtemplater, from a template made beforehand. */
export function byDocxtemplater(template: Uint8Array, report: Report): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render({
    title: report.title,
    subtitle: report.subtitle,
    marking: report.marking,
    on: displayDate(report.on),
    facts: coverFacts(report),
    blocks: report.blocks.map(filled),
  });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
