import { eventKind } from '../language/event-kinds.ts';
import type { Account } from './account.ts';
import { daysApart, isSlip, lengthOf } from './days.ts';
import { areOfOneNight } from './one-night.ts';
import { type Reason, reason } from './reason.ts';
import { isPassedOn, isReferralOf } from './weigh-there.ts';

/** Bits by days apart; what repeats every week is not one event. */
const byDistance = [3.5, 2.5, 1.5, 0.5, -1, -2.5, -4, -6, -6, -6, -6];

/** How many days lie between the nearest days of two accounts. */
export function nearest(a: Account, b: Account): number {
  let least = Infinity;
  for (const one of a.days) for (const other of b.days) least = Math.min(least, daysApart(one, other));
  return least;
}

/** What the days of two accounts say, `apart` days between the nearest of them. */
export function whenReason(a: Account, b: Account, apart: number): Reason {
  if (!isSure(a) || !isSure(b)) {
    const longest = Math.max(shortest(a), shortest(b));
    const weight =
      apart > 3 ? -3 : apart > 0 ? -1.5 : longest <= 3 ? 2.5 : longest <= 12 ? 1.5 : longest <= 31 ? 0.5 : -2;
    return reason('date', weight, () =>
      apart > 0 ? `${apart} days outside the time given` : 'within the time given',
    );
  }
  if (apart === 1 && areOfOneNight(a, b))
    return reason('date', 3.5, () => 'the same night, on either side of midnight');
  if (apart > 0 && apart <= 5 && isNoticeOf(a, b))
    return reason('date', 2, () => `the notice follows after ${apart} days`);
  if (apart > 0 && isPassedOn(a, b)) return reason('date', 1, () => `told on after ${apart} days`);
  if (apart > 1 && isReferralOf(a, b))
    return reason('date', 0, () => `a referral, and its receipt after ${apart} days`);
  if (apart > 2 && a.facts.isNotice !== b.facts.isNotice && areOfOneGraveKind(a, b))
    return reason('date', 0, () => `told of ${apart} days later`);
  if (apart > 2 && isHeldOnce(a, b))
    return reason('date', -0.5, () => `${apart} days apart, of what is held once in a while`);
  if (apart > 5 && a.days.some((one) => b.days.some((other) => isSlip(one.from, other.from))))
    return reason('date', -3.5, () => `${apart} days apart, one figure different`);
  return reason('date', byDistance[apart] ?? -20, () =>
    apart === 0 ? 'the same day' : `${apart} ${apart === 1 ? 'day' : 'days'} apart`,
  );
}

/** Kinds so rare that being told of one is being told of this one. */
const areOfOneGraveKind = (a: Account, b: Account): boolean =>
  [...a.facts.kinds].some((kind) => (eventKind(kind)?.bits ?? 0) >= 4 && b.facts.kinds.has(kind));

/** Meetings of which there is one in a month at most, so that another day is more likely a slip than another meeting. */
const heldOnce: readonly string[] = ['marac', 'strategy-discussion', 'team-around', 'core-group'];

const isHeldOnce = (a: Account, b: Account): boolean =>
  heldOnce.some((kind) => a.facts.kinds.has(kind) && b.facts.kinds.has(kind));

const isSure = (account: Account): boolean => account.days.some((one) => one.isSure);
const shortest = (account: Account): number => Math.min(...account.days.map(lengthOf));

/** Whether one account is of being notified and the other the police's own of the event: told days later, in other words. */
export function isNoticeOf(a: Account, b: Account): boolean {
  if (a.facts.isNotice === b.facts.isNotice) return false;
  const [notice, event] = a.facts.isNotice ? [a, b] : [b, a];
  if (event.agency !== 'police') return false;
  const least = (account: Account, edge: 'from' | 'to') =>
    account.days.reduce((first, days) => (days[edge] < first ? days[edge] : first), '9999');
  return least(notice, 'to') >= least(event, 'from');
}

/** What the clock says, where both accounts have a time and lie at most a day apart. */
export function clockReason(a: Account, b: Account, apart: number): Reason | null {
  const [one, other] = [a.facts.minutes, b.facts.minutes];
  if (one === null || other === null || apart > 1) return null;
  const gap = Math.min(Math.abs(one - other), 24 * 60 - Math.abs(one - other));
  if (gap <= 75) return reason('time', 1.5, () => `${gap} minutes apart on the clock`);
  return gap > 180 ? reason('time', -2, () => 'hours apart on the clock') : null;
}
