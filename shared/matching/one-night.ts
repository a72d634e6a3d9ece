import type { Account } from './account.ts';

/** Whether one account is of the evening of a day and the other of the small hours of the next: one night to whoever was there. */
export function areOfOneNight(a: Account, b: Account): boolean {
  const [early, late] = (a.days[0]?.first ?? 0) < (b.days[0]?.first ?? 0) ? [a, b] : [b, a];
  return (isEvening(early) && isSmallHours(late)) || areBothLate(early, late);
}

/** The last hours of two days at nearly one time: a night is written under the day that it began on, or the one that it went into. */
function areBothLate({ facts: { minutes: one } }: Account, { facts: { minutes: other } }: Account): boolean {
  const late = 22 * 60;
  return one !== null && other !== null && one >= late && other >= late && Math.abs(one - other) <= 75;
}

const isEvening = ({ facts: { minutes }, text }: Account): boolean =>
  minutes === null ? /\b(?:evening|late|night|midnight)\b/i.test(text) : minutes >= 17 * 60;
const isSmallHours = ({ facts: { minutes }, text }: Account): boolean =>
  minutes === null
    ? /\b(?:small|early) hours\b|\b(?:in|during) the night\b|\bovernight\b/i.test(text)
    : minutes <= 6 * 60;
