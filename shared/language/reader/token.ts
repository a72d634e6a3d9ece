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
