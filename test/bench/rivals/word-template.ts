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
import { standingWords } from '../../../electron/host/documents/standing-words.ts';
import type { Report } from '../../../shared/domain/report.ts';

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
