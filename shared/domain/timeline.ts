import { z } from 'zod';
import { Evidence } from './passage.ts';
import { Reporter } from './reporter.ts';
import { IsoDay } from './timing.ts';
import { When } from './when.ts';

/**
 * One event as one agency tells it: its lane by number, the rows of the chronology that tell it (two where a report does so in prose
 * and in its table), the fields of life of which it tells, and the words of each row.
 */
export const TimelineEvent = z.object({
  id: z.string(),
  rows: z.array(z.string()).min(1),
  lane: z.number().int().nonnegative(),
  when: When,
  text: z.string(),
  children: z.array(z.string()),
  domains: z.array(z.string()),
  /** The number of its group, where other entries tell of the same. */
  group: z.number().int().nonnegative().nullable(),
  evidence: z.array(Evidence),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** Entries that tell of one event: as the chair decided, or as the merge suggests. Days are ISO. */
export const TimelineGroup = z.object({
  state: z.enum(['joined', 'suggested']),
  events: z.array(z.string()).min(2),
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
});
export type TimelineGroup = z.infer<typeof TimelineGroup>;

/** A stretch of whole days, both ends among them, in which an agency tells of nothing; `others` is how many events others tell of then. */
export const TimelineGap = z.object({
  from: IsoDay,
  to: IsoDay,
  days: z.number().int(),
  others: z.number().int(),
});
export type TimelineGap = z.infer<typeof TimelineGap>;

/** A lane: one reporter, how many dated and undated events it tells of, and where it tells of none. */
export const TimelineLane = Reporter.extend({
  dated: z.number().int(),
  undated: z.number().int(),
  gaps: z.array(TimelineGap),
});
export type TimelineLane = z.infer<typeof TimelineLane>;

export const KeyDayKind = z.enum(['referral', 'strategy-discussion', 'enquiry', 'decision', 'conference']);
export type KeyDayKind = z.infer<typeof KeyDayKind>;

/** A day by which the way to the conference is measured: from its record, from events that tell of it (by their ids), or both. */
export const KeyDay = z.object({
  kind: KeyDayKind,
  day: IsoDay,
  name: z.string(),
  isOnRecord: z.boolean(),
  events: z.array(z.string()),
});
export type KeyDay = z.infer<typeof KeyDay>;

/**
 * What agencies tell, side by side along time, as data: every event once, the dated ones in order of time, the others in `undated`.
 * `from` and `to` are the first and last day of anything on it; null when nothing has a day.
 */
export const Timeline = z.object({
  from: IsoDay.nullable(),
  to: IsoDay.nullable(),
  lanes: z.array(TimelineLane),
  events: z.array(TimelineEvent),
  undated: z.array(TimelineEvent),
  groups: z.array(TimelineGroup),
  keyDays: z.array(KeyDay),
});
export type Timeline = z.infer<typeof Timeline>;
