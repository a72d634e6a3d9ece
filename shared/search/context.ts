import type { ContextPiece } from '../domain/search-result.ts';

/** A stretch of a text that was looked for: `text.slice(start, end)`. */
export type Hit = { start: number; end: number };

const cut = '…';

/** The first hit of the stretch of at most `length` characters that shows most hits, `lead` characters before it. */
function bestHit(hits: readonly Hit[], length: number, lead: number): Hit | undefined {
  let best: { hit?: Hit; count: number } = { count: -1 };
  for (const [at, hit] of hits.entries()) {
    let count = 0;
    while ((hits[at + count]?.end ?? Infinity) <= hit.start - lead + length) count++;
    if (count > best.count) best = { hit, count };
  }
  return best.hit;
}

/**
 * The words around hits (in order, not overlapping) in pieces, of about `length` characters where most hits stand
 * together, cut between words; "…" stands where words were left out. White space runs are shown as one space.
 */
export function contextOf(text: string, hits: readonly Hit[], length = 240): ContextPiece[] {
  if (text.length <= length) return piecesOf(text, hits, 0, text.length);
  const lead = Math.floor(length / 4);
  const hit = bestHit(hits, length, lead) ?? { start: 0, end: 0 };
  const near = Math.max(0, Math.min(hit.start - lead, text.length - length));
  const from = near > 0 ? edge(text, near, Math.min(near + 30, hit.start + 1)) : 0;
  const far = Math.max(hit.end, Math.min(text.length, from + length));
  const to = far < text.length ? Math.max(hit.end, edgeBefore(text, far, Math.max(from, far - 30))) : far;
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
