import { daysApart } from '../../../shared/matching/days.ts';
import type { Account } from '../../../shared/matching/account.ts';

/** A way to say that two accounts tell one event; those that clerks and simple programs use. */
export type Baseline = { name: string; joins: (a: Account, b: Account) => boolean };

const sameDay = (a: Account, b: Account): boolean =>
  a.days.some((one) => b.days.some((other) => daysApart(one, other) === 0));

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g));

/** The share of the words of both texts that stand in both. */
function overlap(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Three baselines: the same day; the same day and kind of event; a third of the words in common within ten days. */
export const baselines: readonly Baseline[] = [
  { name: 'same day', joins: sameDay },
  {
    name: 'same day and kind',
    joins: (a, b) => sameDay(a, b) && [...a.facts.kinds].some((kind) => b.facts.kinds.has(kind)),
  },
  {
    name: 'a third of the words in common, ten days',
    joins: (a, b) =>
      a.days.some((one) => b.days.some((other) => daysApart(one, other) <= 10)) &&
      overlap(a.text, b.text) >= 1 / 3,
  },
];
