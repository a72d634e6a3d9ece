import { bodySides, bodySites } from '../../language/body-sites.ts';
import { isIdea } from '../../language/content-words.ts';
import { daysApart } from '../days.ts';
import type { Saying } from '../saying.ts';

/** A saying with its telling words, ready to be looked for in other reports. */
export type Worded = { saying: Saying; words: ReadonlySet<string>; matters: ReadonlySet<string> };

/** Finds what other agencies' reports say with a saying's words. */
export type Elsewhere = (one: Worded) => boolean;

/** How much a word tells when two sayings share it: what every report has says little. */
const weightOf = (word: string, count: number): number =>
  (isIdea(word) ? 1.3 : 1) / Math.max(1, count / 12) ** 0.5;

/** A word of more sayings than these leads to none of them. */
const everywhere = 60;

/** How many days two tellings of one thing may lie apart. */
const near = 4;

/** Lays all sayings out by their words, so that each is compared only with those that share its rarer ones. */
export function elsewhereIn(all: readonly Worded[]): Elsewhere {
  const byWord = new Map<string, Worded[]>();
  for (const one of all)
    for (const word of one.words) {
      const known = byWord.get(word);
      if (known) known.push(one);
      else byWord.set(word, [one]);
    }
  return ({ saying, words, matters }) => {
    const scores = new Map<Worded, number>();
    let whole = 0;
    for (const word of words) {
      const others = byWord.get(word) ?? [];
      const weight = weightOf(word, others.length);
      whole += weight;
      if (others.length > everywhere) continue;
      for (const other of others)
        if (other.saying.agency !== saying.agency) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    for (const [other, shared] of scores) {
      if (areOfOthers(saying, other.saying)) continue;
      const sameMatter = [...matters].some((one) => other.matters.has(one));
      const sameDays = saying.under.some(
        (a) => a.isSure && other.saying.under.some((b) => b.isSure && daysApart(a, b) <= near),
      );
      const part = shared / whole;
      if (sameMatter && sameDays && shared >= 1) return true;
      if (sameMatter && (shared >= 2.6 || (shared >= 1.8 && part >= 0.34))) return true;
      if (part >= 0.5 && shared >= 2) return true;
    }
    return false;
  };
}

/** Two sayings that can not be of one thing: other children, another part of the body, another side, or days long apart. */
function areOfOthers(a: Saying, b: Saying): boolean {
  const apart = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
  if (apart(a.children, b.children)) return true;
  if (apart(bodySites(a.text), bodySites(b.text)) || apart(bodySides(a.text), bodySides(b.text))) return true;
  const [one, other] = [a.days.filter(({ isSure }) => isSure), b.days.filter(({ isSure }) => isSure)];
  return one.length > 0 && other.length > 0 && one.every((x) => other.every((y) => daysApart(x, y) > 45));
}
