import type { Account } from './account.ts';
import { daysApart, lengthOf } from './days.ts';

/** How many days apart two accounts may lie and still be weighed. */
const reach = 10;
/** A stretch of more days than this dates nothing. */
const longest = 62;
/** More stretches of eleven days than any calendar of ours has, so that key and stretch make one number. */
const manyWeeks = 100_000;

/**
 * The pairs worth weighing: accounts whose days come within ten days of each other and that have something in common, a kind
 * of event, a telling word, a reference, the two agencies or a police notice. Accounts are put into buckets by both, so that
 * the cost grows with what could match, not with the square of the events.
 */
export function* candidatePairs(accounts: readonly Account[]): Generator<[Account, Account]> {
  const keys = keysOf(accounts);
  const buckets = new Map<number, number[]>();
  const met = new Int32Array(accounts.length).fill(-1);
  for (const [index, account] of accounts.entries()) {
    const weeks = weeksOf(account);
    for (const week of new Set(weeks.flatMap((at) => [at - 1, at, at + 1]))) {
      for (const key of keys[index] ?? []) {
        for (const earlier of buckets.get(key * manyWeeks + week) ?? []) {
          if (met[earlier] === index) continue;
          met[earlier] = index;
          const other = accounts[earlier];
          if (other && isNear(other, account)) yield [other, account];
        }
      }
    }
    for (const week of weeks)
      for (const key of keys[index] ?? []) {
        const bucket = buckets.get(key * manyWeeks + week);
        if (bucket) bucket.push(index);
        else buckets.set(key * manyWeeks + week, [index]);
      }
  }
}

/** The stretches of eleven days that the days of an account touch. */
function weeksOf({ days }: Account): number[] {
  const weeks = new Set<number>();
  for (const one of days) {
    if (lengthOf(one) > longest) continue;
    const last = Math.floor(one.last / (reach + 1));
    for (let at = Math.floor(one.first / (reach + 1)); at <= last; at++) weeks.add(at);
  }
  return [...weeks];
}

const isNear = (a: Account, b: Account): boolean =>
  a.days.some(
    (one) =>
      lengthOf(one) <= longest &&
      b.days.some((other) => lengthOf(other) <= longest && daysApart(one, other) <= reach),
  );

/** What another account must have in common with each of these, in at least one way; by number. */
function keysOf(accounts: readonly Account[]): number[][] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return accounts.map(({ agency, facts }) => [
    ...[...facts.kinds].map((kind) => numberOf(`kind ${kind}`)),
    ...[...facts.words].map((word) => numberOf(`word ${word}`)),
    ...[...facts.references].map((reference) => numberOf(`reference ${reference}`)),
    ...[...facts.agencies].map((other) => numberOf(`agencies ${[agency, other].sort().join(' ')}`)),
    ...(facts.isNotice || agency === 'police' ? [numberOf('notice')] : []),
  ]);
}
