import { z } from 'zod';
import { badInput } from '../base/refusal.ts';
import { AgencyId } from '../domain/agency.ts';
import { Audience } from '../domain/audience.ts';
import { Source } from '../domain/deadline.ts';
import { Terms } from '../domain/in-force.ts';
import { ConferenceKind, DeadlineId, IsoDay, KeyDate, PartnershipId } from '../domain/timing.ts';
import { WordingRule } from './wording-rules.ts';

/** So much time before or after a day. Hours run by the clock; months end with their last day where the same day is missing. */
export const Count = z.object({
  number: z.number().int().positive().max(400),
  unit: z.enum(['hours', 'working-days', 'calendar-days', 'months']),
  direction: z.enum(['before', 'after']),
  trigger: KeyDate,
});
export type Count = z.infer<typeof Count>;

/**
 * One rule about time. Where it has several counts, the earliest day that they give is the deadline. A deadline that would fall on
 * a day that is no working day lies on the working day before, unless it `lands` as it was counted.
 */
export const DeadlineRule = z.object({
  id: DeadlineId,
  /** Neutral words: they stand in calendars that others can see. */
  name: z.string().min(1).max(60),
  who: z.string().min(1),
  kinds: z.array(ConferenceKind).min(1),
  counts: z.array(Count).min(1),
  /** The time of day (HH:MM) by which it is due; the end of the day where none is named. */
  at: z.iso.time({ precision: -1 }).optional(),
  lands: z.enum(['working-day', 'as-counted']).default('working-day'),
  /** What shows that it is done: the day of the conference, the reports that are here, what they say of the family, or a person. */
  shownBy: z.enum(['conference', 'reports', 'sharing', 'hand']),
  /** Under which condition alone it counts; `waitedFor` is false where that is the exception. */
  onlyIf: z.string().min(1).optional(),
  waitedFor: z.boolean().default(true),
  sources: z.array(z.string()).min(1),
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;

/** Who must be there for a conference to decide. */
export const Quorum = z.object({
  socialCare: z.boolean(),
  otherAgencies: z.number().int().nonnegative(),
  directContact: z.boolean(),
  /** Agencies that count one by one though people take them for one. */
  countSeparately: z.array(AgencyId),
  otherwise: z.string().min(1),
  sources: z.array(z.string()).min(1),
});

/** Which reports go round before the conference, and to whom. */
export const Bundle = z.object({
  goesTo: z.array(Audience).min(1),
  family: z.string().min(1),
  sources: z.array(z.string()).min(1),
});

/**
 * How one safeguarding partnership works: `templates/partnerships/<id>/profile.json`. No rule names a source that is not among
 * `sources`, and no deadline stands twice for one kind of conference.
 */
export const Partnership = z
  .object({
    id: PartnershipId,
    version: z.number().int().positive(),
    name: z.string().min(1),
    /** Whether the partnership is invented, to show how areas differ. */
    illustrative: z.boolean(),
    about: z.string().min(1),
    /** What a real partnership must do before it relies on this. */
    confirm: z.string().min(1),
    readOn: IsoDay,
    terms: Terms,
    deadlines: z.array(DeadlineRule).min(1),
    quorum: Quorum,
    templates: z.array(AgencyId).min(1),
    wordingRules: z.array(WordingRule),
    marking: z.string().min(1),
    bundle: Bundle,
    sources: z.record(z.string(), Source),
  })
  .check(({ value, issues }) => {
    const said = (message: string) => issues.push({ code: 'custom', input: value, path: [], message });
    const named = [...value.deadlines, value.quorum, value.bundle].flatMap(({ sources }) => sources);
    for (const source of named)
      if (!Object.hasOwn(value.sources, source)) said(`The source ${source} is named and not given.`);
    const once = new Set<string>();
    for (const { id, kinds } of value.deadlines)
      for (const kind of kinds) {
        if (once.has(`${id} ${kind}`)) said(`The deadline ${id} stands twice for one kind of conference.`);
        once.add(`${id} ${kind}`);
      }
  });
export type Partnership = z.infer<typeof Partnership>;

/** Reads a profile from its file; refused in one sentence that names the place. */
export function readPartnership(file: string, text: string): Partnership {
  const remedy = 'Compare it with templates/partnerships/england/profile.json.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badInput(file, 'this is not whole JSON.', remedy);
  }
  const read = Partnership.safeParse(json);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const place = first?.path.map(String).join('.') ?? '';
  if (!place && first) throw badInput(file, first.message, remedy);
  throw badInput(file, `the field ${place} is missing or not of the right form.`, remedy);
}
