/** How many words a text has; "mother's" and "semi-detached" are one each. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const counted = new WeakMap<object, number>();

/** How many words a section has, counted once for each state of it: at every key all but one are as they were. */
export function wordsIn(section: { text: string }): number {
  const known = counted.get(section);
  if (known !== undefined) return known;
  const words = countWords(section.text);
  counted.set(section, words);
  return words;
}
