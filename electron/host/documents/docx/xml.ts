import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Text escaped as canonical XML escapes it between tags. */
export const inText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');

/** Text escaped as canonical XML escapes it inside an attribute. */
export const inAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;');

/** XML bytes as a document; throws on anything not well formed, and on a document type, which no part has. */
export function parseXml(bytes: Uint8Array): Document {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY'))
    throw new Error('A part of the file declares a document type.');
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(text, 'text/xml');
}

/** Every element of a local name under a node, in order. */
export const allOf = (node: Document | Element, name: string): Element[] => [
  ...node.getElementsByTagNameNS('*', name),
];

/** The child elements of a node, all or those of a local name. */
export const childrenNamed = (node: Element, name?: string): Element[] =>
  [...node.childNodes].filter(
    (child): child is Element => child.nodeType === 1 && (name === undefined || child.localName === name),
  );
