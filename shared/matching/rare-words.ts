import { isIdea } from '../language/content-words.ts';
import { isCommon } from '../language/common-words.ts';
import type { Account } from './one-account.ts';

/** What one file has in more tellings than these is usual in that file ("the bypass" of a family who live beside it). */
const most = 2;

/**
 * Accounts with what is rare in them: words that few reports of any trade use, and kinds of event, that their own file has in one
 * telling or two. Which these are depends on no other file, so that a further report changes nothing between the others.
 */
export function withRareWords(accounts: readonly Account[]): Account[] {
  const rareIn = new Map(
    [...Map.groupBy(accounts, ({ evidence }) => evidence.file)].map(([file, these]) => [
      file,
      { words: seldom(these, 'words'), kinds: seldom(these, 'kinds') },
    ]),
  );
  return accounts.map((account) => {
    const { facts, evidence } = account;
    const rare = [...facts.words].filter(
      (word) => !isIdea(word) && !isCommon(word) && rareIn.get(evidence.file)?.words.has(word),
    );
    const kinds = [...facts.kinds].filter((kind) => rareIn.get(evidence.file)?.kinds.has(kind));
    return { ...account, facts: { ...facts, rare: new Set(rare), rareKinds: new Set(kinds) } };
  });
}

/** What no more than a few of these accounts have. */
function seldom(accounts: readonly Account[], part: 'words' | 'kinds'): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { facts } of accounts) for (const one of facts[part]) times.set(one, (times.get(one) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count <= most).map(([one]) => one));
}
