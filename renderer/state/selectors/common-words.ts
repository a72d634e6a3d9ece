/** A word or gap of a text, and whether the other text has that word too. */
export type Token = { text: string; shared: boolean };

const small = new Set(
  'a an and are as at be been by for from had has have he her him his in is it its no not of off on or our she that the their them they this to was we were when which who with'.split(
    ' ',
  ),
);
const bare = (word: string) => word.toLocaleLowerCase('en-GB').replaceAll(/[^\p{L}\p{N}]/gu, '');
const tokens = (text: string) => text.split(/(\s+)/).filter((part) => part !== '');

/** Two accounts word by word, with the words of substance that both of them use. */
export function commonWords(a: string, b: string): [Token[], Token[]] {
  const words = (text: string) =>
    new Set(
      tokens(text)
        .map(bare)
        .filter((word) => word.length > 1 && !small.has(word)),
    );
  const [inA, inB] = [words(a), words(b)];
  const mark = (text: string): Token[] =>
    tokens(text).map((part) => ({ text: part, shared: inA.has(bare(part)) && inB.has(bare(part)) }));
  return [mark(a), mark(b)];
}
