import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { badInput } from '../../../../shared/base/refusal.ts';

/** Parses an XML part; refused when it is not well formed. */
export function parseXml(file: string, text: string): Element {
  try {
    const root = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new SyntaxError(message);
      },
    }).parseFromString(text, 'text/xml').documentElement;
    if (root) return root;
  } catch {
    // Falls through: the message of the parser could repeat the words of the report.
  }
  throw badInput(
    file,
    'this Word file is damaged: its text cannot be read.',
    'Ask the agency to save its report again as .docx.',
  );
}

/** The child elements of an element, in order. */
export function elementsOf(parent: Element | null | undefined): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The first child element with this name, such as `w:pPr`. */
export const childOf = (parent: Element | null | undefined, name: string): Element | undefined =>
  elementsOf(parent).find((element) => element.nodeName === name);

/** The `w:val` of an element, or of the child so named. */
export const valueOf = (parent: Element | null | undefined, name: string): string | undefined =>
  childOf(parent, name)?.getAttribute('w:val') ?? undefined;

/** Whether a switch such as `w:b` is set on an element; null when it says nothing. */
export function switchOf(parent: Element | null | undefined, name: string): boolean | null {
  const found = childOf(parent, name);
  if (!found) return null;
  return !/^(?:0|false|off|none)$/.test(found.getAttribute('w:val') ?? 'true');
}
