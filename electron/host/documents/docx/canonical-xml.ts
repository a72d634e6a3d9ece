import type { Attr, Element } from '@xmldom/xmldom';
import { inAttribute, inText } from './xml.ts';

const namespaces = 'http://www.w3.org/2000/xmlns/';
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const declares = (attribute: Attr) =>
  attribute.namespaceURI === namespaces || attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:');

function declared(element: Element): Map<string, string> {
  const own = [...element.attributes].filter(declares);
  return new Map(own.map(({ name, localName, value }) => [name === 'xmlns' ? '' : (localName ?? ''), value]));
}

/** An element with all in it as inclusive Canonical XML 1.0 without comments writes it. */
export function canonicalXml(apex: Element): string {
  const above: Element[] = [];
  for (let node = apex.parentNode; node && node.nodeType === 1; node = node.parentNode)
    above.unshift(node as Element);
  const scope = new Map(above.flatMap((element) => [...declared(element)]));
  const inherited = new Map(
    above.flatMap((element) =>
      [...element.attributes]
        .filter(({ prefix }) => prefix === 'xml')
        .map((attribute) => [attribute.name, attribute] as const),
    ),
  );
  const write = (
    element: Element,
    inScope: ReadonlyMap<string, string>,
    rendered: ReadonlyMap<string, string>,
  ): string => {
    const spaces = new Map([...inScope, ...declared(element)]);
    const now = new Map(rendered);
    let text = `<${element.nodeName}`;
    for (const prefix of [...spaces.keys()].sort(byCode)) {
      const value = spaces.get(prefix) ?? '';
      if (prefix === 'xml' || (rendered.get(prefix) ?? '') === value) continue;
      now.set(prefix, value);
      text += prefix ? ` xmlns:${prefix}="${inAttribute(value)}"` : ` xmlns="${inAttribute(value)}"`;
    }
    const attributes = new Map(element === apex ? inherited : []);
    for (const attribute of element.attributes)
      if (!declares(attribute)) attributes.set(attribute.name, attribute);
    const ordered = [...attributes.values()].sort(
      (a, b) =>
        byCode(a.namespaceURI ?? '', b.namespaceURI ?? '') ||
        byCode(a.localName ?? a.name, b.localName ?? b.name),
    );
    for (const { name, value } of ordered) text += ` ${name}="${inAttribute(value)}"`;
    text += '>';
    for (const child of element.childNodes) {
      if (child.nodeType === 1) text += write(child as Element, spaces, now);
      else if (child.nodeType === 3 || child.nodeType === 4) text += inText(child.nodeValue ?? '');
      else if (child.nodeType === 7)
        text += `<?${child.nodeName}${child.nodeValue ? ` ${child.nodeValue}` : ''}?>`;
    }
    return `${text}</${element.nodeName}>`;
  };
  return write(apex, scope, new Map());
}
