import type { Account } from './account.ts';
import { dayNumber, lengthOf } from './days.ts';

/** How many days apart two accounts may lie and still be weighed. */
const reach = 10;
/** A stretch of more days than this dates nothing. */
const longest = 62;

/**
 * The pairs worth weighing: accounts whose days come within ten days of each other and that have something in common, a kind
 * of event, a telling word, a reference, the two agencies or a police notice. Accounts are put into buckets by both, so that
 * the cost grows with what could match, not with the square of the events.
 */
export function* candidatePairs(accounts: readonly Account[]): Generator<[Account, Account]> {
  const buckets = new Map<string, number[]>();
  const spans = accounts.map((account) =>
    account.days
      .filter((days) => lengthOf(days) <= longest)
      .map((days): readonly [number, number] => [dayNumber(days.from), dayNumber(days.to)]),
  );
  const bucketsOf = accounts.map((account, at) =>
    weeksOf(spans[at] ?? []).flatMap((week) => keysOf(account).map((key) => [key, week] as const)),
  );
  for (const [index, mine] of bucketsOf.entries()) {
    for (const [key, week] of mine) {
      const bucket = buckets.get(`${week} ${key}`);
      if (bucket) bucket.push(index);
      else buckets.set(`${week} ${key}`, [index]);
    }
  }
  for (const [index, mine] of bucketsOf.entries()) {
    const a = accounts[index];
    const partners = new Set<number>();
    for (const [key, week] of mine) {
      for (const near of [week - 1, week, week + 1])
        for (const other of buckets.get(`${near} ${key}`) ?? []) if (other > index) partners.add(other);
    }
    for (const other of [...partners].sort((x, y) => x - y)) {
      const b = accounts[other];
      if (a && b && isNear(spans[index] ?? [], spans[other] ?? [])) yield [a, b];
    }
  }
}

/** The stretches of eleven days that some days touch. */
function weeksOf(spans: readonly (readonly [number, number])[]): number[] {
  const weeks = new Set<number>();
  for (const [from, to] of spans)
    for (let at = Math.floor(from / (reach + 1)); at <= Math.floor(to / (reach + 1)); at++) weeks.add(at);
  return [...weeks];
}

const isNear = (
  a: readonly (readonly [number, number])[],
  b: readonly (readonly [number, number])[],
): boolean => a.some(([from, to]) => b.some(([first, last]) => first - to <= reach && from - last <= reach));

/** What another account must have in common with this one, in at least one way. */
function keysOf({ agency, facts }: Account): string[] {
  const notice = facts.isNotice || agency === 'police' ? ['notice'] : [];
  return [
    ...[...facts.kinds].map((kind) => `kind ${kind}`),
    ...[...facts.words].map((word) => `word ${word}`),
    ...[...facts.references].map((number) => `reference ${number}`),
    ...[...facts.agencies].map((other) => `agencies ${[agency, other].sort().join(' ')}`),
    ...notice,
  ];
}
