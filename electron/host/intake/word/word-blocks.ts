import type { BlockText } from '../../../../shared/reading/blocks.ts';
import { writeBlocks } from '../write-blocks.ts';
import type { Draft } from './drafts.ts';
import { openPackage } from './open-package.ts';
import { readStyles } from './styles.ts';
import { type WordContext, draftsIn } from './word-drafts.ts';
import { childOf, elementsOf, parseXml } from './xml.ts';

/** The blocks of a Word file and its extracted text; what stands outside the body comes after it, as asides. */
export function wordBlocks(file: string, bytes: Uint8Array): BlockText {
  const parts = openPackage(file, bytes);
  const root = (name: string) => {
    const text = parts.get(name);
    return text === undefined ? null : parseXml(file, text);
  };
  const notes = { footnote: root('word/footnotes.xml'), endnote: root('word/endnotes.xml') };
  const context: WordContext = {
    style: readStyles(root('word/styles.xml')),
    note: (kind, id) => {
      const note = elementsOf(notes[kind]).find(
        (element) => element.getAttribute('w:id') === id && !element.getAttribute('w:type'),
      );
      return note ? draftsIn(note, context) : [];
    },
  };
  const document = root('word/document.xml');
  const body = childOf(document, 'w:body');
  const drafts = body ? draftsIn(body, context) : [];
  const comments = elementsOf(root('word/comments.xml')).flatMap((comment) =>
    asides(draftsIn(comment, context), 'A comment in the margin.'),
  );
  const margins = [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .sort()
    .flatMap((name) => {
      const element = root(name);
      return element ? asides(draftsIn(element, context), 'In the header or footer of the page.') : [];
    });
  return writeBlocks(file, [...drafts, ...comments, ...once(margins)]);
}

const asides = (drafts: readonly Draft[], reason: string): Draft[] =>
  textsOf(drafts).map((text) => ({ kind: 'aside', text, reason }));

function textsOf(drafts: readonly Draft[]): string[] {
  return drafts.flatMap((draft) => {
    if (draft.kind === 'table') return draft.rows.flatMap((row) => row.flatMap(textsOf));
    const text = draft.kind === 'aside' ? draft.text : draft.runs.map((run) => run.text).join('');
    return text.trim() ? [text.trim()] : [];
  });
}

/** The same words in the header of each section are one. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const text = draft.kind === 'aside' ? draft.text : '';
    return !seen.has(text) && seen.add(text).has(text);
  });
}
