import type { FromRecord } from '../domain/review.ts';
import type { Checklist, ChecklistItem } from '../template/checklist.ts';
import { type Asked, type Rule, says } from './asked.ts';
import { aboutAnalysis } from './rules/analysis.ts';
import { aboutPeople } from './rules/people.ts';
import { aboutPlan } from './rules/plan.ts';
import { aboutReports } from './rules/reports.ts';

const rules: Readonly<Record<string, Rule>> = {
  ...aboutReports,
  ...aboutPeople,
  ...aboutAnalysis,
  ...aboutPlan,
};

/** An item of the checklist with what the record says to it; null where only a person can answer. */
export type ItemAnswered = { item: ChecklistItem; fromRecord: FromRecord | null };

/** The items that arise at this conference, each answered from the record as far as that goes. Nothing is decided by it. */
export function answerFromRecord(checklist: Checklist, asked: Asked): ItemAnswered[] {
  const isSilent = asked.merged.contributions.length === 0;
  const isReview = /review/i.test(asked.merged.conference.kind);
  return checklist.items
    .filter(({ only }) => only === undefined || (only === 'review') === isReview)
    .map((item) => ({
      item,
      fromRecord: item.record === undefined ? null : answerOf(item.record, asked, isSilent),
    }));
}

const ofTheInvitation: ReadonlySet<string> = new Set(['who-reports', 'all-reported', 'in-time']);

function answerOf(rule: string, asked: Asked, isSilent: boolean): FromRecord | null {
  if (isSilent && !ofTheInvitation.has(rule)) return says('no', 'No report has come yet.');
  return rules[rule]?.(asked) ?? null;
}

/** The rules by which a record can answer. */
export const ruleNames: readonly string[] = Object.keys(rules);
