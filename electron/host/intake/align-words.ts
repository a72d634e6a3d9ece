import { fromMarkdown } from 'mdast-util-from-markdown';

/** A run of clean words and where it stands; a line end comes by itself. */
export type Aligned = { words: string; from: number };

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** Lays the clean value of an inline node on `text.slice(start, end)`, over escapes, character references and line marks. */
export function alignWords(value: string, text: string, start: number, end: number): Aligned[] {
  const runs: Aligned[] = [];
  let at = 0;
  let from = start;
  const push = (words: string, place: number) => {
    const last = runs.at(-1);
    if (last && words !== '\n' && last.words !== '\n' && last.from + last.words.length === place)
      last.words += words;
    else runs.push({ words, from: place });
  };
  while (at < value.length && from < end) {
    const decoded = referenceAt(text, from, value, at);
    if (decoded) {
      for (const character of decoded.words) push(character, from);
      at += decoded.words.length;
      from += decoded.length;
      continue;
    }
    const isEscape =
      text[from] === '\\' && value[at] === text[from + 1] && /[!-/:-@[-`{-~]/.test(value[at] ?? '');
    if (!isEscape && text[from] === value[at]) push(value[at++] ?? '', from);
    from += 1;
  }
  // Whatever could not be laid out stands at the end of its node, so that no word is without a place.
  if (at < value.length) push(value.slice(at), Math.max(start, end - (value.length - at)));
  return runs;
}

function referenceAt(text: string, from: number, value: string, at: number) {
  if (text[from] !== '&') return null;
  reference.lastIndex = from;
  const found = reference.exec(text)?.[0];
  if (!found) return null;
  const [paragraph] = fromMarkdown(found).children;
  const node = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const words = node?.type === 'text' ? node.value : found;
  return words !== found && value.startsWith(words, at) ? { words, length: found.length } : null;
}
