import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './zip-pack.ts';

/** Numbers of bookmarks and fields count on from document to document; here they start again at one. */
function renumbered(xml: string): string {
  const ids = new Map<string, number>();
  const names = new Map<string, number>();
  const settled = xml.replaceAll(/\b_Toc(\d+)\b/g, (_, name: string) => {
    if (!names.has(name)) names.set(name, names.size + 1);
    return `_Toc${names.get(name) ?? 0}`;
  });
  return settled.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)(")/g,
    (_, before: string, id: string, after: string) => {
      if (!ids.has(id)) ids.set(id, ids.size + 1);
      return `${before}${ids.get(id) ?? 0}${after}`;
    },
  );
}

/** Random names of relationships and links, replaced in the order in which they first appear. */
function settledNames(parts: Parts): void {
  const names = new Map<string, string>();
  for (const [part, bytes] of parts) {
    if (!part.endsWith('.rels')) continue;
    for (const [, id = ''] of strFromU8(bytes).matchAll(/ Id="([^"]+)"/g))
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdNamed${names.size + 1}`);
  }
  if (names.size === 0) return;
  for (const [part, bytes] of parts) {
    if (!/\.(xml|rels)$/.test(part)) continue;
    const text = strFromU8(bytes);
    parts.set(
      part,
      strToU8(
        text.replaceAll(/"([^"]+)"/g, (whole, id: string) =>
          names.has(id) ? `"${names.get(id) ?? id}"` : whole,
        ),
      ),
    );
  }
}

/** Takes the clock and chance out of the parts of a Word document, so that equal reports give equal parts. */
export function settle(parts: Parts, at: Date): void {
  settledNames(parts);
  const stamp = at.toISOString().replace(/\.\d+Z$/, 'Z');
  const core = parts.get('docProps/core.xml');
  if (core)
    parts.set(
      'docProps/core.xml',
      strToU8(
        strFromU8(core)
          .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
          .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
      ),
    );
  const body = parts.get('word/document.xml');
  if (body) parts.set('word/document.xml', strToU8(renumbered(strFromU8(body))));
}
