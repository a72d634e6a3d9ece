import type { Element } from '@xmldom/xmldom';
import { childOf, elementsOf, switchOf, valueOf } from './xml.ts';

/** What a paragraph or character style means for a reader: the depth of a heading (0 when none), list or not, bold or not. */
export type Style = { depth: number; isList: boolean; isBold: boolean };

const none: Style = { depth: 0, isList: false, isBold: false };

/** Looks styles up by identifier, each with what it takes from the style it is based on. */
export function readStyles(root: Element | null): (id: string | undefined) => Style {
  const byId = new Map<string, Element>();
  for (const style of elementsOf(root)) {
    const id = style.getAttribute('w:styleId');
    if (style.nodeName === 'w:style' && id) byId.set(id, style);
  }
  const known = new Map<string, Style>();
  const read = (id: string | undefined, left: number): Style => {
    if (!id || left === 0) return none;
    const found = known.get(id);
    if (found) return found;
    const style = byId.get(id);
    const base = read(valueOf(style, 'w:basedOn'), left - 1);
    const name = (valueOf(style, 'w:name') ?? id).toLowerCase();
    const made = {
      depth: depthOf(name, valueOf(childOf(style, 'w:pPr'), 'w:outlineLvl')) || base.depth,
      isList:
        childOf(childOf(style, 'w:pPr'), 'w:numPr') !== undefined ||
        /^list (?:bullet|number)/.test(name) ||
        base.isList,
      isBold: switchOf(childOf(style, 'w:rPr'), 'w:b') ?? (/^strong$/.test(name) || base.isBold),
    };
    known.set(id, made);
    return made;
  };
  return (id) => read(id, 12);
}

function depthOf(name: string, outline: string | undefined): number {
  const heading = /^(?:heading|überschrift|titre)\s*(\d)/.exec(name) ?? /^h(\d)$/.exec(name);
  if (heading) return Number(heading[1]);
  if (name === 'title') return 1;
  if (name === 'subtitle') return 2;
  return outline !== undefined && /^[0-8]$/.test(outline) ? Number(outline) + 1 : 0;
}
