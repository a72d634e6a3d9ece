import type { ContextPiece } from '../domain/search-result.ts';

/** A stretch of a text that was looked for: `text.slice(start, end)`. */
export type Hit = { start: number; end: number };

const cut = '…';

/** The start of the stretch of at most `length` characters that shows most hits, the first of equals; a little before its first. */
function bestStart(hits: readonly Hit[], length: number, lead: number): number {
  let best = { start: 0, count: -1 };
  for (const [at, { start }] of hits.entries()) {
    let count = 0;
    while ((hits[at + count]?.end ?? Infinity) <= start - lead + length) count++;
    if (count > best.count) best = { start: Math.max(0, start - lead), count };
  }
  return best.start;
}

/**
 * The words around hits (in order, not overlapping) in pieces, of about `length` characters where most hits stand
 * together, cut between words; "…" stands where words were left out. White space runs are shown as one space.
 */
export function contextOf(text: string, hits: readonly Hit[], length = 240): ContextPiece[] {
  if (text.length <= length) return piecesOf(text, hits, 0, text.length);
  let from = bestStart(hits, length, Math.floor(length / 4));
  from = Math.max(0, Math.min(from, text.length - length));
  if (from > 0) from = edge(text, from, from + 30);
  const first = hits.find(({ end }) => end > from);
  const least = first && first.start <= from + length ? first.end : 0;
  const end = Math.max(least, Math.min(text.length, from + length));
  const to = end < text.length ? Math.max(least, edgeBefore(text, end, Math.max(from, end - 30))) : end;
  return piecesOf(text, hits, from, to);
}

/** The first start of a word from `at` on, not past `most`; `at` itself when there is none. */
function edge(text: string, at: number, most: number): number {
  if (/\s/.test(text.charAt(at - 1))) return at;
  const space = /\s\S/.exec(text.slice(at, most));
  return space ? at + space.index + 1 : whole(text, at);
}

function edgeBefore(text: string, at: number, least: number): number {
  if (/\s/.test(text.charAt(at))) return at;
  const space = text.slice(least, at).search(/\s\S*$/);
  return space >= 0 ? least + space : whole(text, at);
}

/** Never between the halves of one character. */
const whole = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;

function piecesOf(text: string, hits: readonly Hit[], from: number, to: number): ContextPiece[] {
  const pieces: ContextPiece[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    const words = text.slice(Math.max(from, start), Math.min(to, end)).replace(/\s+/g, ' ');
    if (words) pieces.push({ text: words, hit });
  };
  let at = from;
  for (const { start, end } of hits) {
    if (end <= from || start >= to) continue;
    push(at, start, false);
    push(start, end, true);
    at = end;
  }
  push(at, to, false);
  if (from > 0) pieces.unshift({ text: `${cut} `, hit: false });
  if (to < text.length) pieces.push({ text: ` ${cut}`, hit: false });
  return pieces;
}
