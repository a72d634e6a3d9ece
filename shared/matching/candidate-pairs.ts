import { isIdea } from '../language/content-words.ts';
import type { Account } from './account.ts';
import { daysApart, lengthOf } from './days.ts';

/** How many days apart two accounts may lie and still be weighed. */
const reach = 10;
/** A stretch of more days than this dates nothing. */
const longest = 62;
/** More stretches of eleven days than any calendar of ours has, so that key and stretch make one number. */
const manyWeeks = 100_000;

/** So much has to speak for a pair. */
const enough = 2;

/**
 * What two accounts have in common, by number, and how much that says: bare words need a second one beside them. An account that
 * names an agency seeks that agency's own of the day, and is found by them.
 */
type Key = { number: number; seeks: number; says: number };

/**
 * The pairs worth weighing: accounts whose days come within ten days of each other and that have something in common, a kind
 * of event, an idea, a rare word or two bare ones, a reference, the two agencies, an agency on a day or a police notice. Accounts are put into buckets by both,
 * so that the cost grows with what could match, not with the square of the events.
 */
export function* candidatePairs(accounts: readonly Account[]): Generator<[Account, Account]> {
  const keys = keysOf(accounts);
  const buckets = new Map<number, number[]>();
  const said = new Uint16Array(accounts.length);
  for (const [index, account] of accounts.entries()) {
    const weeks = weeksOf(account);
    const near = new Set(weeks.flatMap((at) => [at - 1, at, at + 1]));
    const touched: number[] = [];
    for (const { seeks, says } of keys[index] ?? []) {
      // A key is counted once for each account, however many stretches of days they share.
      const seen = near.size > 3 ? new Set<number>() : null;
      for (const week of near) {
        for (const earlier of buckets.get(seeks * manyWeeks + week) ?? []) {
          if (seen?.has(earlier)) continue;
          seen?.add(earlier);
          if (said[earlier] === 0) touched.push(earlier);
          said[earlier] = (said[earlier] ?? 0) + says;
        }
      }
    }
    for (const earlier of touched) {
      const other = accounts[earlier];
      if ((said[earlier] ?? 0) >= enough && other && isNear(other, account)) yield [other, account];
      said[earlier] = 0;
    }
    for (const week of weeks)
      for (const { number } of keys[index] ?? []) {
        const bucket = buckets.get(number * manyWeeks + week);
        if (bucket) bucket.push(index);
        else buckets.set(number * manyWeeks + week, [index]);
      }
  }
}

/** The stretches of eleven days that the days of an account touch. */
function weeksOf({ days }: Account): number[] {
  const weeks = new Set<number>();
  for (const one of days) {
    if (lengthOf(one) > longest) continue;
    for (let at = weekOf(one.first); at <= weekOf(one.last); at++) weeks.add(at);
  }
  return [...weeks];
}

const weekOf = (day: number): number => Math.floor(day / (reach + 1));

const isNear = (a: Account, b: Account): boolean =>
  a.days.some(
    (one) =>
      lengthOf(one) <= longest &&
      b.days.some((other) => lengthOf(other) <= longest && daysApart(one, other) <= reach),
  );

/** What another account may have in common with each of these. */
function keysOf(accounts: readonly Account[]): Key[][] {
  const numbers = new Map<string, number>();
  const numberOf = (words: string): number => {
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  };
  const key = (words: string, says = enough): Key => {
    const number = numberOf(words);
    return { number, seeks: number, says };
  };
  const seeking = (words: string, sought: string): Key => ({
    number: numberOf(words),
    seeks: numberOf(sought),
    says: enough,
  });
  return accounts.map(({ agency, facts, days }) => [
    ...days.flatMap(({ first, last }) =>
      first === last
        ? [
            seeking(`by ${agency} on ${first}`, `of ${agency} on ${first}`),
            ...[...facts.agencies].map((one) => seeking(`of ${one} on ${first}`, `by ${one} on ${first}`)),
          ]
        : [],
    ),
    ...[...facts.kinds].map((kind) => key(`kind ${kind}`)),
    ...[...facts.words].map((word) => key(`word ${word}`, isIdea(word) || facts.rare.has(word) ? enough : 1)),
    ...[...facts.references].map((reference) => key(`reference ${reference}`)),
    ...[...facts.agencies].map((other) => key(`agencies ${[agency, other].sort().join(' ')}`)),
    ...(facts.isNotice || agency === 'police' ? [key('notice')] : []),
  ]);
}
