import { z } from 'zod';
import { DeadlineId, IsoDay, KeyDate } from './timing.ts';

/** Where a rule or a date comes from: what was read, where, when, and what it says in our own words. */
export const Source = z.object({
  title: z.string().min(1),
  address: z.string().min(1),
  readOn: IsoDay,
  says: z.string().min(1),
});
export type Source = z.infer<typeof Source>;

/**
 * How a deadline stands. `unknown`: a day from which it is counted is not known; `cannot-be-met`: its day lies before anybody
 * could have begun, or what it limits is fixed for a later day; `if-needed`: it counts only where something happens that is the exception.
 */
export const DeadlineState = z.enum([
  'done',
  'due',
  'due-soon',
  'late',
  'cannot-be-met',
  'if-needed',
  'unknown',
]);
export type DeadlineState = z.infer<typeof DeadlineState>;

/** A day (ISO) and, where one was set, a time of day (HH:MM, the clock on the wall). */
export const DueAt = z.object({ day: IsoDay, time: z.string().nullable() });
export type DueAt = z.infer<typeof DueAt>;

/** One deadline of one conference. `far` is its distance from today in working days, negative when it has passed. */
export const Deadline = z.object({
  id: DeadlineId,
  name: z.string(),
  who: z.string(),
  /** The rule in words: "3 working days before the conference". */
  rule: z.string(),
  /** Day 0, and what happened on it; null while it is not known. */
  dayZero: z.object({ day: IsoDay, what: z.string(), note: z.string() }).nullable(),
  due: DueAt.nullable(),
  far: z.number().int().nullable(),
  state: DeadlineState,
  /** The state in words: "due in 2 working days". */
  stands: z.string(),
  /** How the day was reckoned, in a sentence; where there is none, why not. */
  explained: z.string(),
  /** The day that the conference's papers name for it, where that is another one. */
  papersSay: IsoDay.nullable(),
  /** The day that is missing, and where it comes from; null where nothing is. */
  missing: z.object({ date: KeyDate, name: z.string(), from: z.string() }).nullable(),
  /** Under which condition alone it counts; null where it always does. */
  onlyIf: z.string().nullable(),
  /** Whether a person says that it is done; what is not by hand is read from the reports. */
  byHand: z.boolean(),
  doneOn: IsoDay.nullable(),
  sources: z.array(Source),
});
export type Deadline = z.infer<typeof Deadline>;

/** What becomes of one deadline when a date is moved; `change` says it in words. */
export const MovedDeadline = z.object({
  id: DeadlineId,
  name: z.string(),
  from: DueAt.nullable(),
  to: DueAt.nullable(),
  state: DeadlineState,
  change: z.string(),
  /** How many working days later (earlier when negative); null where one of the two is not known. */
  by: z.number().int().nullable(),
});
export type MovedDeadline = z.infer<typeof MovedDeadline>;
