import type { Account } from './account.ts';

/** Whether one account is of the evening of a day and the other of the small hours of the next: one night to whoever was there. */
export function areOfOneNight(a: Account, b: Account): boolean {
  const [early, late] = (a.days[0]?.first ?? 0) < (b.days[0]?.first ?? 0) ? [a, b] : [b, a];
  return isEvening(early) && isSmallHours(late);
}

const isEvening = ({ facts: { minutes }, text }: Account): boolean =>
  minutes === null ? /\b(?:evening|late|night|midnight)\b/i.test(text) : minutes >= 17 * 60;
const isSmallHours = ({ facts: { minutes }, text }: Account): boolean =>
  minutes === null
    ? /\b(?:small|early) hours\b|\b(?:in|during) the night\b|\bovernight\b/i.test(text)
    : minutes <= 6 * 60;
