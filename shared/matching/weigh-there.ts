import type { Account } from './account.ts';
import { areOfOneNight } from './one-night.ts';

/** Words of a service being there, or of somebody being with it. */
const there =
  /\b(?:came|come|attended|called (?:out|to)|were called|arrived|turned up|(?:at|outside|to) the (?:house|home|property|flat|address|door)|outside|took|taken|brought|went (?:with|to|in)|admitted|(?:seen|saw|spoken|spoke)|visit(?:ed|s)?|joint|joined|met|told us|rang|phoned|referred|arrested|stopped|nicked|picked up|(?:at|in|from) (?:the )?(?:school|hospital|surgery|nursery|clinic|ward)|appointment|clinic|session|assess\w+)\b/i;

/**
 * Whether one account tells of the other's agency being there on the very day, or of somebody being with it: what that agency tells of
 * the day, in whatever words of its trade, is likely this ("Mum said the police had come on Saturday night").
 */
export const isThere = (a: Account, b: Account, apart: number): boolean =>
  (apart === 0 || (apart === 1 && areOfOneNight(a, b))) &&
  ((a.facts.agencies.has(b.agency) && there.test(a.text)) ||
    (b.facts.agencies.has(a.agency) && there.test(b.text)));

/** Whether both tell, on one day, of a third agency being there. */
export const isThirdThere = (a: Account, b: Account, apart: number): boolean =>
  apart === 0 &&
  there.test(a.text) &&
  there.test(b.text) &&
  [...a.facts.agencies].some((one) => one !== b.agency && b.facts.agencies.has(one));

const passedOn =
  /\b(?:letters?|notif\w+|informed|summary|report(?:ed)? (?:from|received|in)|rec(?:eive)?['’]?d|telephone call|phone call|call(?:ed)? from|rang|phoned|e-?mail\w*|update)\b/i;
const referred = /\b(?:referr\w+|contacts?|MASH|MARF|front door)\b/i;

/** How many days later what is passed on may still come. */
const post = 10;

/** Whether the later account is of a letter or call from the other's agency, which told of it. */
export function isPassedOn(a: Account, b: Account): boolean {
  const [early, late] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
  const apart = firstDay(late) - firstDay(early);
  return apart > 0 && apart <= post && late.facts.agencies.has(early.agency) && passedOn.test(late.text);
}

/** Whether both keep a referral from one to the other: it is registered days after it was written. */
export const isReferralOf = (a: Account, b: Account): boolean =>
  a.facts.agencies.has(b.agency) &&
  b.facts.agencies.has(a.agency) &&
  referred.test(a.text) &&
  referred.test(b.text);

const firstDay = ({ days }: Account): number => days[0]?.first ?? 0;
