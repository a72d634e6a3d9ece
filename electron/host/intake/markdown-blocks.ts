import type { BlockContent, DefinitionContent, Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import {
  type Block,
  type BlockText,
  type Words,
  gatherWords,
  plainWords,
} from '../../../shared/reading/blocks.ts';
import { alignWords } from './align-words.ts';
import { plainPassage } from '../../../shared/reading/passages.ts';

// The transforms of GFM turn bare addresses into links without a position; as plain words they keep theirs.
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const extensions = [gfm()];

/** The blocks of a Markdown text, every word with its place in it. */
export function markdownBlocks(file: string, text: string): BlockText {
  const root = fromMarkdown(text, { extensions, mdastExtensions });
  return { text, blocks: root.children.flatMap((node) => blocksOf(file, text, node)) };
}

type Outer = RootContent | BlockContent | DefinitionContent;

function blocksOf(file: string, text: string, node: Outer): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, words: wordsOf(file, text, node.children) }];
    case 'paragraph':
      return [{ kind: 'paragraph', words: wordsOf(file, text, node.children) }];
    case 'list':
      return node.children.flatMap((item) =>
        item.children
          .flatMap((child) => blocksOf(file, text, child))
          .map((block, at) =>
            block.kind === 'paragraph' && at === 0 ? { kind: 'item', words: block.words } : block,
          ),
      );
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(file, text, child));
    case 'table':
      return [
        {
          kind: 'table',
          header: true,
          rows: node.children.map((row) =>
            row.children.map((cell) => ({ words: wordsOf(file, text, cell.children), blocks: [] })),
          ),
        },
      ];
    case 'code':
      return codeLines(file, text, node);
    case 'thematicBreak':
      return [];
    default:
      return asideOf(file, text, node);
  }
}

/** Words set as code, usually by indenting, are read as paragraphs. */
function codeLines(file: string, text: string, node: Nodes): Block[] {
  const [start, end] = placeOf(node);
  const blocks: Block[] = [];
  for (const line of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const words = line[0].replace(/^\s*(```+|~~~+)\S*/, (fence) => ' '.repeat(fence.length));
    const lead = words.length - words.trimStart().length;
    const bare = words.trim();
    if (bare)
      blocks.push({
        kind: 'paragraph',
        words: plainWords(plainPassage(file, bare, start + line.index + lead)),
      });
  }
  return blocks;
}

function asideOf(file: string, text: string, node: Nodes): Block[] {
  const [start, end] = placeOf(node);
  const raw = text.slice(start, end);
  const isComment = raw.startsWith('<!--');
  const reason = isComment ? 'A comment in the text.' : 'Page code, not words of the report.';
  return raw.trim() ? [{ kind: 'aside', passage: plainPassage(file, raw, start), reason }] : [];
}

function placeOf(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/** The words of inline nodes: marks, escapes and character references are undone, each character keeps its place. */
function wordsOf(file: string, text: string, nodes: readonly PhrasingContent[]): Words {
  const gather = gatherWords(file);
  const walk = (node: PhrasingContent, bold: boolean): void => {
    const [start, end] = placeOf(node);
    if (node.type === 'text' || node.type === 'inlineCode') {
      for (const piece of alignWords(node.value, text, start, end)) {
        if (piece.words === '\n') gather.lineEnd(piece.from, false);
        else gather.add(piece.words, piece.from, bold);
      }
    } else if (node.type === 'break') {
      gather.lineEnd(Math.max(start, text.indexOf('\n', start)), true);
    } else if (node.type === 'html') {
      if (/^<br\b/i.test(node.value)) gather.lineEnd(start, true);
    } else if (node.type === 'image') {
      const at = node.alt ? text.indexOf(node.alt, start) : -1;
      if (node.alt && at >= 0 && at < end) gather.add(node.alt, at, bold);
    } else if ('children' in node) {
      for (const child of node.children) walk(child, bold || node.type === 'strong');
    }
  };
  for (const node of nodes) walk(node, false);
  return gather.done();
}
