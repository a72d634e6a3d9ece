import type { Evidence } from '../../domain/passage.ts';
import type { Account } from '../account.ts';
import type { SameEvent } from '../same-event.ts';

/** Something that happened on one day, as one agency tells it; what several tell has one `event` between them. */
export type Happening = {
  event: string;
  agency: string;
  /** Days since 1970. */
  day: number;
  kinds: ReadonlySet<string>;
  /** The children named, or else the adults: whose appointment it was. */
  whom: readonly string[];
  /** How many the words count: the days they give, at least one. */
  times: number;
  isAbsence: boolean;
  evidence: Evidence;
};

const absent =
  /\b(?:absent|absence|not in\b|did not (?:come|attend)(?: in)?|late\b|arrived late|off (?:school|sick|today)|no show|away\b|kept (?:off|at home))/i;

/** Every dated telling with a sure day, those of one event bound together. */
export function happeningsOf(accounts: readonly Account[], same: readonly SameEvent[]): Happening[] {
  const eventOf = bound(same);
  return accounts.flatMap((account): Happening[] => {
    const sure = account.days.filter(({ isSure }) => isSure);
    const [first] = sure;
    if (!first) return [];
    const { children, adults, kinds, areChildrenNamed } = account.facts;
    const whom = areChildrenNamed || adults.size === 0 ? [...children] : [...adults];
    return [
      {
        event: eventOf(account) ?? `${account.agency} ${first.from}`,
        agency: account.agency,
        day: first.first,
        kinds,
        whom,
        times: new Set(sure.map((one) => one.first)).size,
        isAbsence: absent.test(account.text),
        evidence: account.evidence,
      },
    ];
  });
}

/** From so many bits on two tellings count as one event in a pattern: those that are only asked about could hide what repeats. */
const boundFrom = 7;

/** One name for all accounts that are told twice: the least of their identifiers. */
function bound(same: readonly SameEvent[]): (account: Account) => string | undefined {
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const next = heads.get(id);
    return next === undefined || next === id ? id : headOf(next);
  };
  for (const { a, b, twins, weighed } of same) {
    if (weighed.bits < boundFrom) continue;
    const all = [a, b, ...twins].map(({ id }) => headOf(id)).sort();
    const [least = a.id] = all;
    for (const one of all) heads.set(one, least);
  }
  return ({ id }) => (heads.has(id) ? headOf(id) : undefined);
}
