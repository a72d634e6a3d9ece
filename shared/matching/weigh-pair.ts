import type { Step } from '../domain/finding.ts';
import type { Account } from './account.ts';
import type { Reason } from './reason.ts';
import { mannerReason } from './weigh-manner.ts';
import { bodyReason, kindReason, referenceReason, wordReason } from './weigh-what.ts';
import { isThere } from './weigh-there.ts';
import { clockReason, nearest, whenReason } from './weigh-when.ts';
import { adultReason, childReason, partnerReason } from './weigh-who.ts';

/** How two accounts compare: bits for and against, part by part. The sum decides, never a single part. */
export type Weighed = { bits: number; daysApart: number; reasons: readonly Reason[] };

/** Weighs whether two accounts tell the same event, in the manner of Fellegi and Sunter: each part adds or takes away bits. */
export function weighPair(a: Account, b: Account): Weighed {
  const daysApart = nearest(a, b);
  const reasons: Reason[] = [];
  let bits = 0;
  const add = (one: Reason | null) => {
    if (!one) return;
    reasons.push(one);
    bits += one.weight;
  };
  add(whenReason(a, b, daysApart));
  add(childReason(a, b));
  add(adultReason(a, b));
  const kind = kindReason(a, b);
  // Each trade has its own words for what happened when both were there.
  if (kind.weight > 0 || !isThere(a, b, daysApart)) add(kind);
  add(wordReason(a, b));
  add(mannerReason(a, b));
  add(bodyReason(a, b));
  add(clockReason(a, b, daysApart));
  add(partnerReason(a, b, daysApart));
  add(referenceReason(a, b));
  return { bits, daysApart, reasons };
}

/** The parts of a comparison in words, for a person to follow the sum. */
export const stepsOf = ({ reasons }: Weighed): Step[] =>
  reasons.map(({ part, weight, why }) => ({ part, weight, why: why() }));
