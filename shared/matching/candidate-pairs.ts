import type { Account } from './account.ts';
import { dayNumber, lengthOf } from './days.ts';

const reach = 10;
const longest = 62;

/**
 * The pairs worth weighing: accounts whose days come within ten days of each other. Accounts are put into buckets of eleven
 * days, so that the cost grows with the events, not with their square.
 */
export function* candidatePairs(accounts: readonly Account[]): Generator<[Account, Account]> {
  const buckets = new Map<number, number[]>();
  const bucketsOf = accounts.map((account) => {
    const mine = new Set<number>();
    for (const days of account.days) {
      if (lengthOf(days) > longest) continue;
      for (let at = bucket(dayNumber(days.from)); at <= bucket(dayNumber(days.to)); at++) mine.add(at);
    }
    return mine;
  });
  bucketsOf.forEach((mine, index) => {
    for (const at of mine) buckets.set(at, [...(buckets.get(at) ?? []), index]);
  });
  for (const [index, mine] of bucketsOf.entries()) {
    const partners = new Set<number>();
    for (const at of mine) {
      for (const near of [at - 1, at, at + 1])
        for (const other of buckets.get(near) ?? []) if (other > index) partners.add(other);
    }
    const a = accounts[index];
    for (const other of [...partners].sort((x, y) => x - y)) {
      const b = accounts[other];
      if (a && b) yield [a, b];
    }
  }
}

const bucket = (day: number): number => Math.floor(day / (reach + 1));
