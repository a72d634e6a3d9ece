import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of a page's tagged structure as a reader for the blind hears it: its role and its words. */
export type Heard = { role: string; text: string };

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };
const grouping = new Set([
  'Root',
  'Document',
  'Table',
  'TR',
  'L',
  'LI',
  'TOC',
  'TOCI',
  'BlockQuote',
  'Div',
  'Reference',
]);

/** A PDF as it is heard: its facts, and page after page the elements with words. */
export async function heard(bytes: Uint8Array): Promise<{
  title: string;
  language: string;
  tagged: boolean;
  pages: Heard[][];
  outline: string[];
}> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
  });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const pages: Heard[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const words = new Map<string, string>();
    let open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.at(-1);
        if (id) words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id ?? ''];
    }
    const list: Heard[] = [];
    const textOf = (node: Node): string =>
      node.type === 'content' ? (words.get(node.id ?? '') ?? '') : (node.children ?? []).map(textOf).join('');
    const visit = (node: Node): void => {
      if (node.role && !grouping.has(node.role)) {
        const text = (node.alt ?? textOf(node)).replaceAll(/\s+/g, ' ').trim();
        list.push({ role: node.role, text });
      } else for (const child of node.children ?? []) visit(child);
    };
    const tree: Node | null = await page.getStructTree();
    if (tree) visit(tree);
    pages.push(list);
  }
  const mark = await document.getMarkInfo();
  const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
  await task.destroy();
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: (mark instanceof Map ? mark.get('Marked') : mark?.Marked) === true,
    pages,
    outline,
  };
}
