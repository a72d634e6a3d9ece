import type { Element } from '@xmldom/xmldom';
import { allOf, childrenNamed, parseXml } from '../../electron/host/documents/docx/xml.ts';
import { unpack } from '../../electron/host/documents/docx/zip-unpack.ts';

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A part of a Word document as XML. */
export const wordPart = (bytes: Uint8Array, part: string) =>
  parseXml(unpack(bytes).parts.get(part) ?? new Uint8Array());

const valueOf = (element: Element, name: string) => allOf(element, name)[0]?.getAttribute('w:val') ?? '';
const wordsIn = (element: Element) =>
  oneLine(
    allOf(element, 't')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  );
function wordLine(element: Element): string[] {
  if (element.localName === 'p') {
    const text = wordsIn(element);
    return text ? [`${valueOf(element, 'pStyle') || 'Normal'}: ${text}`] : [];
  }
  if (element.localName === 'tbl')
    return childrenNamed(element, 'tr').map(
      (row) =>
        `${allOf(row, 'tblHeader').length > 0 ? 'head' : 'row'}: ${childrenNamed(row, 'tc').map(wordsIn).join(' | ')}`,
    );
  return childrenNamed(element).flatMap(wordLine);
}

/** A Word document as lines: the style of each paragraph with its words, and the rows of tables. */
export function wordLines(bytes: Uint8Array): string[] {
  const [body] = allOf(wordPart(bytes, 'word/document.xml'), 'body');
  return body ? wordLine(body) : [];
}

/** A page of HTML as XML, which ours can be read as once its empty elements are closed; throws where it is not well formed. */
export const htmlDocument = (html: string) =>
  parseXml(
    new TextEncoder().encode(
      html.replace('<!doctype html>', '').replaceAll(/<meta [^>]*>/g, (tag) => tag.replace(/>$/, '/>')),
    ),
  );

const blocks = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'li',
  'caption',
  'th',
  'td',
  'dt',
  'dd',
  'figcaption',
  'title',
]);
function htmlLine(element: Element): string[] {
  const name = element.localName ?? '';
  if (name === 'style') return [];
  if (
    blocks.has(name) &&
    childrenNamed(element).every((child) => !blocks.has(child.localName ?? '') && child.localName !== 'ol')
  )
    return [`${name}: ${oneLine(element.textContent ?? '')}`];
  return childrenNamed(element).flatMap(htmlLine);
}

/** A page of HTML as lines: each element that holds words with its words. */
export function htmlLines(html: string): string[] {
  const root = htmlDocument(html).documentElement;
  return root ? htmlLine(root) : [];
}

/** Lines as a golden file keeps them: long ones cut, with their length. */
export const golden = (lines: readonly string[]): string =>
  `${lines.map((line) => (line.length > 160 ? `${[...line].slice(0, 150).join('')}… (${line.length})` : line)).join('\n')}\n`;
