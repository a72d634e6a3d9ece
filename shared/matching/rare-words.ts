import { isIdea } from '../language/content-words.ts';
import { isCommon } from '../language/common-words.ts';
import type { Account } from './one-account.ts';

/** A word that one file has in more tellings than these is a word of that file ("the bypass" of a family who live beside it). */
const most = 2;

/**
 * Accounts with their rare words: those that few reports of any trade use and that their own file has in one telling or two. Which these
 * are depends on no other file, so that a further report changes nothing between the others.
 */
export function withRareWords(accounts: readonly Account[]): Account[] {
  const times = new Map<string, Map<string, number>>();
  for (const { evidence, facts } of accounts) {
    const ofFile = times.get(evidence.file) ?? new Map<string, number>();
    times.set(evidence.file, ofFile);
    for (const word of facts.words) ofFile.set(word, (ofFile.get(word) ?? 0) + 1);
  }
  return accounts.map((account) => {
    const ofFile = times.get(account.evidence.file);
    const rare = [...account.facts.words].filter(
      (word) => !isIdea(word) && !isCommon(word) && (ofFile?.get(word) ?? 0) <= most,
    );
    return { ...account, facts: { ...account.facts, rare: new Set(rare) } };
  });
}
