import type { Piece } from '../source-notes.ts';
import { byNumber } from '../visible-text.ts';
import { faceFor, type Face } from './faces.ts';
import { pieceStyle, type TypeStyle } from './type-styles.ts';

/** Text in one face and style, measured in points; a blank at its end counts in `width` but not in `inked`. */
export type Span = { text: string; face: Face; size: number; colour: string; width: number; inked: number };

/** What may not be broken over lines: the spans between two blanks. */
export type Word = { spans: Span[]; width: number; inked: number };

/** Measures text set in a face at one size. */
export type Measure = (text: string, face: Face, size: number) => number;

const plain = /^[\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026]*$/;

/** Text cut where the face must change; a character that no bundled face has is written by its number. */
function inFaces(text: string, style: TypeStyle): { text: string; face: Face }[] {
  if (plain.test(text)) return [{ text, face: style.face }];
  const parts: { text: string; face: Face }[] = [];
  for (const character of text) {
    const face = faceFor(style.face, character.codePointAt(0) ?? 0);
    const shown = face ? character : byNumber(character);
    const last = parts.at(-1);
    // A blank, and a mark that sits on the letter before it, stay in the face of that letter.
    const joins =
      last !== undefined &&
      (character === ' ' ||
        (/\p{M}/u.test(character) && faceFor(style.face, character.codePointAt(0) ?? 0) === last.face));
    if (last && (joins || last.face === (face ?? style.face))) last.text += shown;
    else parts.push({ text: shown, face: face ?? style.face });
  }
  return parts;
}

/** The words of a text, measured and ready to be broken into lines. */
export function wordsOf(pieces: readonly Piece[], base: TypeStyle, measure: Measure): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const piece of pieces) {
    const style = pieceStyle(base, piece.style);
    for (const chunk of piece.text.replaceAll(/ {2,}/g, ' ').match(/ |[^ ]+ ?/g) ?? []) {
      if (chunk === ' ' && (!open || words.length === 0)) continue;
      const spans = inFaces(chunk, style).map(({ text, face }): Span => {
        const width = measure(text, face, style.size);
        const inked = text.endsWith(' ') ? measure(text.trimEnd(), face, style.size) : width;
        return { text, face, size: style.size, colour: style.colour, width, inked };
      });
      const last = words.at(-1);
      const word = open && last ? last : { spans: [], width: 0, inked: 0 };
      for (const span of spans) {
        word.spans.push(span);
        word.inked = word.width + span.inked;
        word.width += span.width;
      }
      if (word !== last) words.push(word);
      open = !chunk.endsWith(' ');
    }
  }
  return words;
}
