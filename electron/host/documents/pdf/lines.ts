import { joined } from './joined.ts';
import type { Measure, Span, Word } from './words.ts';

/** One line of text: its spans from left to right and its inked width in points. */
export type Line = { spans: Span[]; width: number };

const mayBreakAfter = /[-/.,;:?&=_@]/;

/** A word too long for the line, cut after a mark that parts it where there is one in its second half, else between letters. */
function cut(word: Word, room: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  let part: Word = { spans: [], width: 0, inked: 0 };
  for (const span of word.spans) {
    let text = '';
    let mark = 0;
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
        const rest = mark > text.length / 2 ? text.slice(mark) : '';
        text = text.slice(0, text.length - rest.length);
        keep();
        parts.push(part);
        part = { spans: [], width: 0, inked: 0 };
        text = rest;
        mark = 0;
      }
      text += segment;
      if (mayBreakAfter.test(segment)) mark = text.length;
    }
    keep();
  }
  return part.spans.length > 0 ? [...parts, part] : parts;
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
