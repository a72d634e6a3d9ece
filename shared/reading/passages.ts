import type { Passage } from '../domain/passage.ts';

type Piece = Passage['pieces'][number];

/** A passage from clean text and its pieces; every character of `text` must lie in a piece. */
export function passageOf(file: string, text: string, pieces: readonly Piece[]): Passage {
  const start = pieces.length ? Math.min(...pieces.map(([, from]) => from)) : 0;
  const end = pieces.length ? Math.max(...pieces.map(([, from, length]) => from + length)) : 0;
  return { file, text, start, end, pieces: [...pieces] };
}

/** A passage whose words stand in the file exactly as they are. */
export const plainPassage = (file: string, text: string, start: number): Passage =>
  passageOf(file, text, text ? [[0, start, text.length]] : []);

/** The clean characters `from` to `to` of a passage, without blanks at either end. */
export function slicePassage(passage: Passage, from: number, to = passage.text.length): Passage {
  const raw = passage.text.slice(from, to);
  const first = from + (raw.length - raw.trimStart().length);
  const last = from + raw.trimEnd().length;
  const pieces = passage.pieces.flatMap(([at, place, length]): Piece[] => {
    const head = Math.max(at, first);
    const tail = Math.min(at + length, last);
    return head < tail ? [[head - first, place + (head - at), tail - head]] : [];
  });
  return passageOf(passage.file, passage.text.slice(first, Math.max(first, last)), pieces);
}

/** Passages of one file one after another, blank ones left out; the separator is laid on the end of the one before. */
export function joinPassages(passages: readonly Passage[], separator: string): Passage {
  const parts = passages.filter((part) => part.text);
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const before = parts[index - 1]?.end ?? part.start;
      for (let at = 0; at < separator.length; at++) pieces.push([text.length + at, before - 1, 1]);
      text += separator;
    }
    for (const [at, from, length] of part.pieces) pieces.push([text.length + at, from, length]);
    text += part.text;
  }
  return passageOf(passages[0]?.file ?? '', text, pieces);
}

/** A passage without words that marks a place. */
export const emptyPassage = (file: string, at: number): Passage => ({
  file,
  text: '',
  start: at,
  end: at,
  pieces: [],
});
