import {
  Document,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PhrasingContent, RootContent, Table as MarkdownTable } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** How a twin is laid out: with heading styles, with bold paragraphs in their place, or wholly in a table. */
export type TwinLayout = 'styles' | 'bold' | 'tables';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];
const numbering = {
  config: [
    { reference: 'list', levels: [{ level: 0, format: 'bullet' as const, text: '•' }] },
    { reference: 'numbers', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] },
  ],
};

/** A report in Markdown as a Word document with the same words. */
export function wordTwin(markdown: string, layout: TwinLayout): Document {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const children =
    layout === 'tables' ? [laidOut(root.children)] : root.children.flatMap((node) => blocks(node, layout));
  return new Document({
    creator: 'Whole Picture',
    title: 'Invented report',
    numbering,
    sections: [{ children }],
  });
}

function blocks(node: RootContent, layout: TwinLayout): (Paragraph | Table)[] {
  if (node.type === 'heading') {
    const level = levels[node.depth - 1] ?? HeadingLevel.HEADING_4;
    return layout === 'styles'
      ? [new Paragraph({ heading: level, children: runs(node.children) })]
      : [new Paragraph({ children: runs(node.children, { bold: true }) })];
  }
  if (node.type === 'paragraph') return [new Paragraph({ children: runs(node.children) })];
  if (node.type === 'list') {
    const reference = node.ordered ? 'numbers' : 'list';
    return node.children.flatMap((item) =>
      item.children.flatMap((child) =>
        child.type === 'paragraph'
          ? [new Paragraph({ numbering: { reference, level: 0 }, children: runs(child.children) })]
          : blocks(child, layout),
      ),
    );
  }
  return node.type === 'table' ? [grid(node)] : [];
}

/** A Markdown table as a Word table; a blank row of headings is left out. */
function grid(table: MarkdownTable): Table {
  const [head, ...body] = table.children;
  const hasHead = head?.children.some((cell) => cell.children.length > 0) ?? false;
  const rows = body.map(
    (row) => new TableRow({ children: row.children.map((cell) => filled(runs(cell.children))) }),
  );
  const heading = new TableRow({
    tableHeader: true,
    children: (head?.children ?? []).map((cell) => filled(runs(cell.children, { bold: true }))),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: hasHead ? [heading, ...rows] : rows,
  });
}

const filled = (children: TextRun[]): TableCell => new TableCell({ children: [new Paragraph({ children })] });

/** Every section as one row: its heading in the left cell, its text in the right one; the title across both. */
function laidOut(nodes: readonly RootContent[]): Table {
  const rows: TableRow[] = [];
  let label: PhrasingContent[] | null = null;
  let content: (Paragraph | Table)[] = [];
  const close = () => {
    if (label) rows.push(row(label, content));
    else for (const block of content) rows.push(across([block]));
    content = [];
  };
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= 1)
      rows.push(across([new Paragraph({ children: runs(node.children, { bold: true }) })]));
    else if (node.type === 'heading') {
      close();
      label = node.children;
    } else content.push(...blocks(node, 'styles'));
  }
  close();
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
}

const row = (label: readonly PhrasingContent[], content: (Paragraph | Table)[]): TableRow =>
  new TableRow({
    children: [
      new TableCell({
        width: { size: 25, type: WidthType.PERCENTAGE },
        children: [new Paragraph({ children: runs(label, { bold: true }) })],
      }),
      // Word wants a paragraph after a table that ends a cell.
      new TableCell({
        width: { size: 75, type: WidthType.PERCENTAGE },
        children: [...content, new Paragraph({})],
      }),
    ],
  });

const across = (children: (Paragraph | Table)[]): TableRow =>
  new TableRow({ children: [new TableCell({ columnSpan: 2, children })] });

function runs(
  nodes: readonly PhrasingContent[],
  style: Pick<IRunOptions, 'bold' | 'italics'> = {},
): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    if (node.type === 'text' || node.type === 'inlineCode')
      return node.value
        .split('\n')
        .map((text, at) => new TextRun({ text, ...style, ...(at > 0 ? { break: 1 } : {}) }));
    if (node.type === 'break') return [new TextRun({ break: 1 })];
    if (node.type === 'strong') return runs(node.children, { ...style, bold: true });
    if (node.type === 'emphasis') return runs(node.children, { ...style, italics: true });
    return 'children' in node ? runs(node.children, style) : [];
  });
}
