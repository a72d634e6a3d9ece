import { type Block, gatherWords, joinWords } from './blocks.ts';

const mark = /^(\s*(?:[-*•●▪◦·–]|\d{1,2}[.)])\s+)(?=\S)/;

/**
 * The blocks of words as somebody types them into a field: blank lines part paragraphs, a line that opens with a dash, a bullet
 * or a number is an item. Nothing is taken for a mark of Markdown. `from` is where the text stands in its file; where
 * `isListed`, every line is an item of its own (key dates are written a line each).
 */
export function plainBlocks(file: string, text: string, from: number, isListed = false): Block[] {
  const blocks: Block[] = [];
  let open: { kind: 'paragraph' | 'item'; words: ReturnType<typeof gatherWords>; end: number } | null = null;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, words: open.words.done() });
    open = null;
  };
  for (const line of text.matchAll(/[^\n]+|\n/g)) {
    const [words] = line;
    if (words === '\n') continue;
    if (!words.trim()) {
      close();
      continue;
    }
    const at = from + line.index;
    const lead = mark.exec(words)?.[1] ?? '';
    const isAfterBlank = open !== null && text.slice(open.end - from, line.index).split('\n').length > 2;
    if (isListed || lead || isAfterBlank) close();
    open ??= { kind: lead || isListed ? 'item' : 'paragraph', words: gatherWords(file), end: at };
    if (open.end > at) continue;
    if (open.end < at) open.words.lineEnd(open.end, true);
    open.words.add(words.slice(lead.length), at + lead.length);
    open.end = at + words.length;
  }
  close();
  return blocks;
}

/** A heading that stands in the text as it is, with what is known of it. */
export const plainHeading = (
  file: string,
  text: string,
  from: number,
  stands: NonNullable<Extract<Block, { kind: 'heading' }>['stands']>,
): Block => {
  const words = gatherWords(file);
  words.add(text, from);
  return { kind: 'heading', depth: 2, words: joinWords(file, [words.done()]), stands };
};
