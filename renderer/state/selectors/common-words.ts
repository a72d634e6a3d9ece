/** A word or gap of a text, and whether another text has that word too. */
export type Token = { text: string; shared: boolean };

const small = new Set(
  'a an and are as at be been by for from had has have he her him his in is it its no not of off on or our she that the their them they this to was we were when which who with'.split(
    ' ',
  ),
);
const bare = (word: string) => word.toLocaleLowerCase('en-GB').replaceAll(/[^\p{L}\p{N}]/gu, '');
const tokens = (text: string) => text.split(/(\s+)/).filter((part) => part !== '');

/** Accounts word by word, with the words of substance that accounts `from` two sources have in common. */
export function commonWords(accounts: readonly { text: string; from: string }[]): Token[][] {
  const uses = new Map<string, Set<string>>();
  for (const { text, from } of accounts) {
    for (const word of tokens(text).map(bare)) uses.set(word, (uses.get(word) ?? new Set()).add(from));
  }
  const isShared = (word: string) => word.length > 1 && !small.has(word) && (uses.get(word)?.size ?? 0) > 1;
  return accounts.map(({ text }) =>
    tokens(text).map((part) => ({ text: part, shared: isShared(bare(part)) })),
  );
}
