import { type Stretch, sentences } from '../sentences.ts';
import { isDigit, isLetter, isWordy } from './letters.ts';
import { readFigure } from './read-figure.ts';
import { readWord } from './read-word.ts';
import type { Token } from './token.ts';

/** A sentence with its tokens. */
export type Line = Stretch & { tokens: Token[] };

/** The sentences of a text with their tokens, in order. */
export function lines(text: string): Line[] {
  const all: Token[] = [];
  let opened = -1;
  let single = -1;
  const spoken = (from: number) => {
    for (let at = from; at < all.length; at++) {
      const token = all[at];
      if (token) token.quoted = Math.max(token.quoted, all.length - from);
    }
  };
  const quote: Quote = (mark, before, after) => {
    if (mark === 34 || mark === 8220 || mark === 8221) {
      if (mark === 8220 || opened < 0) opened = all.length;
      else {
        spoken(opened);
        opened = -1;
      }
    } else if (!isWordy(before) && isWordy(after)) single = all.length;
    else if (single >= 0 && !isWordy(after)) {
      // An apostrophe that opens ("'em") is closed by none, or by one that stands too far off.
      if (all.length - single <= longest) spoken(single);
      single = -1;
    }
  };
  return sentences(text).map((sentence) => {
    const from = all.length;
    scan(text, sentence, all, quote);
    return { ...sentence, tokens: all.slice(from) };
  });
}

/** What is told of a mark that may open or close a quotation: its code, and those of its neighbours (32 at the ends). */
type Quote = (mark: number, before: number, after: number) => void;
const longest = 60;
function scan(text: string, { start, end }: Stretch, into: Token[], quote: Quote): void {
  const first = into.length;
  let broken = false;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      at = readWord(text, at, end, into, first, broken);
      broken = false;
    } else if (isDigit(code)) {
      at = readFigure(text, at, end, into, broken);
      broken = false;
    } else {
      if (code === 34 || code === 39 || code === 8216 || code === 8217 || code === 8220 || code === 8221)
        quote(
          code,
          at > 0 ? text.charCodeAt(at - 1) : 32,
          at + 1 < text.length ? text.charCodeAt(at + 1) : 32,
        );
      else if (code !== 32 && code !== 46) broken = true;
      at++;
    }
  }
}

/** The words of a short text as tokens spell them. */
export const words = (text: string): string[] =>
  lines(text).flatMap((line) => line.tokens.map((token) => token.word));
