import type { Account } from './account.ts';
import { type Reason, reason, shared } from './reason.ts';
import { dealingBetween } from './weigh-dealing.ts';
import { isThere, isThirdThere } from './weigh-there.ts';
import { isNoticeOf } from './weigh-when.ts';

/** What the children named in two accounts say. */
export function childReason(a: Account, b: Account): Reason | null {
  const [one, other] = [a.facts.children, b.facts.children];
  if (one.size === 0 || other.size === 0) return null;
  const same = shared(one, other).length;
  if (same === 0) return otherChildren(a, b);
  return reason('child', one.size === other.size && one.size === same ? 1.5 : 0.5, () => 'the same child');
}

/** Kinds of event that befall a household, whichever child a report is about. */
const ofHousehold: ReadonlySet<string> = new Set([
  'home-visit',
  'domestic-abuse',
  'noise',
  'housing',
  'strategy-discussion',
  'meeting',
  'arrest',
  'notification',
  'household',
  'treatment',
]);

/** Two children are two events, save where what befell the household is told in a report that is only written about one. */
function otherChildren(a: Account, b: Account): Reason | null {
  const isPresumed = !a.facts.areChildrenNamed || !b.facts.areChildrenNamed;
  if (isPresumed && shared(a.facts.kinds, b.facts.kinds).some((kind) => ofHousehold.has(kind))) return null;
  // The notice to a school is about its own pupil, whoever else was there.
  if (isNoticeOf(a, b)) return null;
  // What two services pass on to each other, each keeps under its own child's name.
  if (isPresumed && dealingBetween(a, b)) return null;
  // A partner's notes of what the other found can name the wrong twin.
  if (isRetold(a, b)) return reason('child', -3, () => 'another child is named, though all else agrees');
  return reason('child', -9, () => 'different children');
}

/** One day, one part of the body hurt, and one account says that it has this from the other's agency. */
const isRetold = (a: Account, b: Account): boolean =>
  (a.facts.agencies.has(b.agency) || b.facts.agencies.has(a.agency)) &&
  shared(a.facts.sites, b.facts.sites).length > 0 &&
  a.facts.kinds.has('injury') &&
  b.facts.kinds.has('injury') &&
  a.days.some((one) => b.days.some((other) => one.isSure && other.isSure && one.first === other.first));

/** What the adults named in two accounts say. */
export function adultReason(a: Account, b: Account): Reason | null {
  const [one, other] = [a.facts.adults, b.facts.adults];
  const same = shared(one, other).length;
  if (same > 0) return reason('person', Math.min(2.5, 1.5 * same), () => 'the same adult');
  if (isNoticeOf(a, b)) return null;
  // Each tells whom it dealt with: that these are two people tells nothing.
  if (one.size > 0 && other.size > 0) return null;
  const apart = (isAboutChild(a) && isAboutAdult(b)) || (isAboutChild(b) && isAboutAdult(a));
  return apart ? reason('person', -1, () => 'one is about a child, one about an adult') : null;
}

const isAboutChild = ({ facts }: Account): boolean =>
  facts.areChildrenNamed && facts.children.size > 0 && facts.adults.size === 0;
const isAboutAdult = ({ facts }: Account): boolean => facts.adults.size > 0 && facts.children.size === 0;

/** What it says that an account names the other's agency. */
export function partnerReason(a: Account, b: Account, apart: number): Reason | null {
  const named = Number(a.facts.agencies.has(b.agency)) + Number(b.facts.agencies.has(a.agency));
  if (named === 0)
    return isThirdThere(a, b, apart)
      ? reason('agency', 2, () => 'both tell of the same third agency being there that day')
      : null;
  if (named === 2) return reason('agency', 4, () => 'each names the other agency');
  return isThere(a, b, apart)
    ? reason('agency', 3.5, () => 'one tells of the other agency being there that day')
    : reason('agency', 1.8, () => 'one names the other agency');
}
