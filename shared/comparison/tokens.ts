import { sentences } from '../language/sentences.ts';

// A word keeps its apostrophes and hyphens, a figure its stops, colons and strokes: "child's", "14/02/2026", "3.30".
const fine =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’-](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

/** A text in its words, spaces and marks; joined, they are the text. */
export const fineTokens = (text: string): string[] => text.match(fine) ?? [];

/** A text in its words and marks, each with the white space behind it; joined, they are the text. */
export function tokens(text: string): string[] {
  const found: string[] = [];
  for (const token of fineTokens(text)) {
    const before = found.length - 1;
    if (/^\s/.test(token) && before >= 0) found[before] += token;
    else found.push(token);
  }
  return found;
}

/** The words of a text in small letters, without spaces and marks. */
export const wordsOf = (text: string): string[] =>
  fineTokens(text)
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .map((token) => token.toLowerCase());

/** A text in its sentences, each with the white space behind it; joined, they are the text. */
export function sentencePieces(text: string): string[] {
  const starts = sentences(text).map(({ start }) => start);
  return text === '' ? [] : [0, ...starts.slice(1)].map((start, at) => text.slice(start, starts[at + 1]));
}
