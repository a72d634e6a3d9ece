import type { Span } from './words.ts';

const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{P}\d ]*[\p{Script=Arabic}\p{Script=Hebrew}][\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{P} ]*$/u;
const turned = (span: Span | undefined): boolean => span !== undefined && rightToLeft.test(span.text);

/** A word that runs right to left and the blank after it, apart: drawn as one, the blank would stand on its wrong side. */
function apart(span: Span): Span[] {
  const text = span.text.trimEnd();
  const word = { ...span, text, width: span.inked };
  if (text === span.text) return [word];
  const blank = span.width - span.inked;
  return [word, { ...span, text: ' ', width: blank, inked: 0 }];
}

/** Spans of one line from left to right, those of one look as one; words that run right to left change places among themselves. */
export function joined(spans: readonly Span[]): Span[] {
  const ordered: Span[] = [];
  for (let index = 0; index < spans.length;) {
    let end = index;
    while (turned(spans[end])) end++;
    if (end > index) ordered.push(...spans.slice(index, end).toReversed().flatMap(apart));
    else ordered.push(...spans.slice(index, ++end));
    index = end;
  }
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    const alike = last?.face === span.face && last.size === span.size && last.colour === span.colour;
    if (last && alike && !turned(last) && !turned(span)) {
      last.inked = last.width + span.inked;
      last.width += span.width;
      last.text += span.text;
    } else result.push({ ...span });
  }
  return result;
}
