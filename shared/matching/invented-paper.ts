import type { Passage } from '../domain/passage.ts';
import type { When } from '../domain/when.ts';

/** A file that is written line by line; a piece goes on the same line where there is something before it. */
export function paper(file: string) {
  let text = '';
  const put = (words: string, between = '\n'): Passage => {
    const start = text === '' ? 0 : text.length + between.length;
    text = text === '' ? words : `${text}${between}${words}`;
    return { file, text: words, start, end: start + words.length, pieces: [[0, start, words.length]] };
  };
  return { put, written: () => text };
}

/** A day, a stretch or nothing, as a row gives it. */
export function whenOf(on: string, time?: string): When {
  const [from = '', to] = on.split('/');
  if (on === '') return { kind: 'unknown', words: '' };
  if (to !== undefined) return { kind: 'range', from, to, words: on };
  return { kind: 'exact', on, ...(time ? { time } : {}), words: on };
}
