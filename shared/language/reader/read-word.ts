import { numberOf, spellingOf } from '../spellings.ts';
import { isDayNumber, month } from './day-parts.ts';
import { isLetter, isUpper } from './letters.ts';
import type { Token } from './token.ts';

const ordinal = /^(?:st|nd|rd|th)$/;
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/;
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

/**
 * Reads the word that begins at a place into the tokens before it, of which those of its sentence begin at `first`; gives the place
 * behind it. A contraction becomes two tokens, and a month goes with the number before it.
 */
export function readWord(
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
