import { type Stretch, sentences } from '../sentences.ts';
import { numberOf, spellingOf } from '../spellings.ts';

/**
 * A word or figure of a text, in lower case with straight apostrophes. A contraction is two tokens ("they", "'ll"), save
 * with "n't". `start` and `end` are offsets of the whole text; `broken` says that a comma, bracket, dash or the like stands
 * before it; `quoted` counts the words of the quotation in which it stands (0 outside one); `id` is the number of its spelling.
 */
export type Token = {
  word: string;
  id: number;
  kind: 'word' | 'name' | 'number' | 'day' | 'time';
  start: number;
  end: number;
  broken: boolean;
  quoted: number;
};

/** A sentence with its tokens. */
export type Line = Stretch & { tokens: Token[] };

const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const ordinal = /^(?:st|nd|rd|th)$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
const calendarDay = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2})$/;
const clock = /^\d{1,2}[:.]\d{2}$/;
const suffixes = new Set(['s', 've', 'll', 're', 'd', 'm']);
// Capitals that start no name of a person.
const title =
  /^(?:i|mr|mrs|ms|miss|dr|pc|dc|ds|ps|sgt|insp|sister|nurse|mum|mummy|mam|dad|daddy|mother|father|nan|nana|nanny|gran|granny|grandma|grandad|grandpa|aunt|auntie|uncle|year|reception|nursery|school|college|police|gp|health|visitor|social|care|services|worker)$/;

/** What a spelling shows of itself: how it reads, and what it may begin or end. */
type Shown = { word: string; month: boolean; ordinal: boolean; noon: boolean; nobody: boolean };
const shown: (Shown | undefined)[] = [];

const show = (spelling: string): Shown => {
  const small = spelling.toLowerCase().replace('’', "'");
  return {
    word: small,
    month: month.test(small),
    ordinal: ordinal.test(small),
    noon: small === 'am' || small === 'pm',
    nobody: title.test(small) || month.test(small) || weekday.test(small),
  };
};
const shownBy = (text: string, from: number, to: number, id: number): Shown =>
  id < 0 ? show(text.slice(from, to)) : (shown[id] ??= show(spellingOf(id)));

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 192 && code !== 215 && code !== 247 && code < 592);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 192 && code <= 222);

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
const isWordy = (code: number): boolean => isLetter(code) || isDigit(code);

function scan(text: string, { start, end }: Stretch, into: Token[], quote: Quote): void {
  const first = into.length;
  let broken = false;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      at = word(text, at, end, into, first, broken);
      broken = false;
    } else if (isDigit(code)) {
      at = figure(text, at, end, into, broken);
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

function word(
  text: string,
  at: number,
  limit: number,
  into: Token[],
  first: number,
  broken: boolean,
): number {
  let end = at + 1;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  const id = numberOf(text, at, end);
  const spelt = shownBy(text, at, end, id);
  const last = into[into.length - 1];
  // "3 March", "3rd of March": one day.
  if (spelt.month && last && into.length > first) {
    const earlier = into[into.length - 2];
    if (last.kind === 'number' && isDayNumber(last.word) && !broken) {
      last.kind = 'day';
      last.end = end;
      return end;
    }
    if (last.word === 'of' && earlier?.kind === 'number' && isDayNumber(earlier.word)) {
      into.pop();
      earlier.kind = 'day';
      earlier.end = end;
      return end;
    }
  }
  if ((spelt.ordinal || spelt.noon) && last?.kind === 'number' && last.end === at) {
    if (spelt.noon) last.kind = 'time';
    last.end = end;
    return end;
  }
  const kind = into.length === first || spelt.nobody ? 'word' : kindOf(text, at, end);
  const apostrophe = text.charCodeAt(end);
  let tail = end;
  if (apostrophe === 39 || apostrophe === 8217) {
    tail = end + 1;
    while (tail < limit && isLetter(text.charCodeAt(tail))) tail++;
  }
  if (tail <= end + 1) {
    into.push({ word: spelt.word, id, kind, start: at, end, broken, quoted: 0 });
    return end;
  }
  const push = (from: number, of: Token['kind'], breaks: boolean) => {
    const number = numberOf(text, from, tail);
    const part = shownBy(text, from, tail, number).word;
    into.push({ word: part, id: number, kind: of, start: from, end: tail, broken: breaks, quoted: 0 });
    return tail;
  };
  const suffix = text.slice(end + 1, tail).toLowerCase();
  if (suffix === 't' && spelt.word.endsWith('n')) return push(at, 'word', broken);
  if (!suffixes.has(suffix)) return push(at, kind, broken);
  into.push({ word: spelt.word, id, kind, start: at, end, broken, quoted: 0 });
  return push(end, 'word', false);
}

/** A capital inside a sentence starts a name; "CSC" and "MASH" are no people, a lone capital ("J") stands for one. */
const kindOf = (text: string, at: number, end: number): Token['kind'] =>
  isUpper(text.charCodeAt(at)) && !(end - at > 1 && isUpper(text.charCodeAt(at + 1))) ? 'name' : 'word';

function figure(text: string, at: number, limit: number, into: Token[], broken: boolean): number {
  let end = at + 1;
  let joined = false;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const joins = code === 46 || code === 44 || code === 58 || code === 47 || code === 45;
    if (!isDigit(code)) {
      if (!joins || end + 1 >= limit || !isDigit(text.charCodeAt(end + 1))) break;
      joined = true;
    }
    end++;
  }
  const written = text.slice(at, end);
  const last = into[into.length - 1];
  if (last && last.end === at - 1 && isDayNumber(written) && month.test(last.word)) {
    last.kind = 'day';
    last.end = end;
    return end;
  }
  const kind = !joined
    ? 'number'
    : calendarDay.test(written)
      ? 'day'
      : clock.test(written)
        ? 'time'
        : 'number';
  if (last?.kind === 'day' && kind === 'number' && written.length === 4 && last.end === at - 1) {
    last.end = end;
    return end;
  }
  const id = numberOf(text, at, end);
  if (text.charCodeAt(end) === 37) end++;
  into.push({ word: written, id, kind, start: at, end, broken, quoted: 0 });
  return end;
}

const isDayNumber = (written: string): boolean => {
  if (written.length > 2 || !isDigit(written.charCodeAt(written.length - 1))) return false;
  const day = Number(written);
  return day >= 1 && day <= 31;
};

/** The words of a short text as tokens spell them. */
export const words = (text: string): string[] =>
  lines(text).flatMap((line) => line.tokens.map((token) => token.word));
