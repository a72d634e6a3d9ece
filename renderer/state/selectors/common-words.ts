/** A word or gap of a text, and whether another text has that word too. */
export type Token = { text: string; shared: boolean };

const small = new Set(
  'a an and are as at be been by for from had has have he her him his in is it its no not of off on or our she that the their them they this to was we were when which who with'.split(
    ' ',
  ),
);
const bare = (word: string) => word.toLocaleLowerCase('en-GB').replaceAll(/[^\p{L}\p{N}]/gu, '');
const tokens = (text: string) => text.split(/(\s+)/).filter((part) => part !== '');

/** Accounts word by word, with the words of substance that at least two of them use. */
export function commonWords(texts: readonly string[]): Token[][] {
  const uses = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(tokens(text).map(bare))) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const isShared = (word: string) => word.length > 1 && !small.has(word) && (uses.get(word) ?? 0) > 1;
  return texts.map((text) => tokens(text).map((part) => ({ text: part, shared: isShared(bare(part)) })));
}
