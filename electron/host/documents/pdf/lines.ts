import type { Measure, Span, Word } from './words.ts';

/** One line of text: its spans from left to right and its inked width in points. */
export type Line = { spans: Span[]; width: number };

const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{P}\d ]*[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{P} ]*$/u;

/** A word too long for the line, cut between letters. */
function cut(word: Word, room: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  let part: Word = { spans: [], width: 0, inked: 0 };
  for (const span of word.spans) {
    let text = '';
    const keep = () => {
      if (!text) return;
      const width = measure(text, span.face, span.size);
      part.spans.push({ ...span, text, width, inked: width });
      part.width += width;
      part.inked = part.width;
      text = '';
    };
    for (const { segment } of new Intl.Segmenter('en').segment(span.text)) {
      const width = part.width + measure((text + segment).trimEnd(), span.face, span.size);
      if (width > room && (text || part.spans.length > 0)) {
        keep();
        parts.push(part);
        part = { spans: [], width: 0, inked: 0 };
      }
      text += segment;
    }
    keep();
  }
  return part.spans.length > 0 ? [...parts, part] : parts;
}

/** Spans of one look drawn together; words of a script that runs right to left change places with their neighbours. */
function joined(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  for (let index = 0; index < spans.length;) {
    let end = index;
    while (end < spans.length && rightToLeft.test(spans[end]?.text ?? '')) end++;
    if (end > index) ordered.push(...spans.slice(index, end).toReversed());
    else ordered.push(...spans.slice(index, ++end));
    index = end;
  }
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last && last.face === span.face && last.size === span.size && last.colour === span.colour) {
      last.inked = last.width + span.inked;
      last.width += span.width;
      last.text += span.text;
    } else result.push({ ...span });
  }
  return result;
}

/** Words broken into lines no wider than `room` points. */
export function linesOf(words: readonly Word[], room: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let spans: Span[] = [];
  let used = 0;
  let inked = 0;
  const close = () => {
    if (spans.length > 0) lines.push({ spans: joined(spans), width: inked });
    spans = [];
    used = 0;
    inked = 0;
  };
  for (const word of words) {
    for (const part of word.inked > room ? cut(word, Math.max(room, 4), measure) : [word]) {
      if (used > 0 && used + part.inked > room) close();
      spans.push(...part.spans);
      inked = used + part.inked;
      used += part.width;
    }
  }
  close();
  return lines;
}
