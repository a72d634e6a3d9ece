import { Refusal } from '../base/refusal.ts';
import type { Conference } from '../domain/conference.ts';
import { kindOfConference } from '../domain/timing.ts';
import type { LocalRules } from '../template/local-rules.ts';
import { reckon, ruleInWords } from './count.ts';
import { knownDays } from './key-dates.ts';

/** By when something is due: its ISO day, a time of day (HH:MM) where the rule sets one, and the rule in words. */
export type DueBy = { day: string; time: string | null; rule: string };

/**
 * By when a report reaches the chair or the family, by the rule of the partnership for this kind of conference; null where the
 * profile has none, or where its day lies outside the years whose bank holidays are known.
 */
export function reportDue(
  { partnership, calendar }: Pick<LocalRules, 'partnership' | 'calendar'>,
  conference: Conference,
  id: 'report-to-chair' | 'report-to-family',
): DueBy | null {
  const kind = kindOfConference(conference.kind);
  const rule = partnership.deadlines.find((one) => one.id === id && one.kinds.includes(kind));
  if (!rule) return null;
  try {
    const reckoned = reckon(rule, knownDays(conference), calendar);
    return reckoned && { day: reckoned.day, time: reckoned.time, rule: ruleInWords(rule) };
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}
