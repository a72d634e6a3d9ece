import type { Passage } from '../../shared/domain/passage.ts';

/** A file as it is written: passages are put at its end, between marks that are no words, and each knows its place. */
export function growingFile(file: string) {
  let text = '';
  /** Writes clean words with marks that are no words; parts are parted by an upright line. */
  const put = (...parts: string[]): Passage => {
    const pieces: Passage['pieces'] = [];
    let clean = '';
    for (const part of parts) {
      if (clean) {
        pieces.push([clean.length, text.length, 3]);
        clean += ' | ';
        text += ' | ';
      }
      text += '**';
      pieces.push([clean.length, text.length, part.length]);
      clean += part;
      text += `${part}**`;
    }
    const start = pieces[0]?.[1] ?? text.length;
    const [, from, length] = pieces.at(-1) ?? [0, start, 0];
    return { file, text: clean, start, end: from + length, pieces };
  };
  const slice = (passage: Passage, from: number, to: number): Passage => {
    const inside = passage.pieces.flatMap(([at, place, length]): Passage['pieces'] => {
      const [head, tail] = [Math.max(at, from), Math.min(at + length, to)];
      return head < tail ? [[head - from, place + head - at, tail - head]] : [];
    });
    const start = inside[0]?.[1] ?? passage.start;
    const [, place, length] = inside.at(-1) ?? [0, start, 0];
    return { file, text: passage.text.slice(from, to), start, end: place + length, pieces: inside };
  };
  /** Ends a paragraph. */
  const close = () => {
    text += '\n\n';
  };
  return { put, slice, close, text: () => text };
}
