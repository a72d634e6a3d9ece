import { z } from 'zod';
import { Citation } from '../../domain/citation.ts';
import { ConferenceId } from '../../domain/conference.ts';
import { Deadline, MovedDeadline, Source } from '../../domain/deadline.ts';
import { Terms } from '../../domain/in-force.ts';
import { ConferenceKind, Division, IsoDay, KeyDate, PartnershipId, Timing } from '../../domain/timing.ts';
import { Partnership } from '../../template/partnership.ts';
import { operation } from '../define.ts';
import { CarriedFile } from './conferences.ts';

/** The profile of a partnership as people choose and confirm it; what it says is in sentences. */
export const PartnershipSummary = z.object({
  id: PartnershipId,
  version: z.number().int(),
  name: z.string(),
  /** Whether the partnership is invented, to show how areas differ. */
  illustrative: z.boolean(),
  about: z.string(),
  /** What a real partnership must do before it relies on this. */
  confirm: z.string(),
  readOn: IsoDay,
  terms: Terms,
  quorum: z.string(),
  bundle: z.string(),
  marking: z.string(),
  sources: z.array(Source),
});
export type PartnershipSummary = z.infer<typeof PartnershipSummary>;

/** What counts where a conference is held, as it crosses the wire: bank holidays as pairs of ISO day and name. */
export const RulesAnswer = z.object({
  partnership: Partnership,
  calendar: z.object({
    division: Division,
    from: IsoDay,
    to: IsoDay,
    holidays: z.array(z.tuple([IsoDay, z.string()])),
  }),
});
export type RulesAnswer = z.infer<typeof RulesAnswer>;

/** Whose deadlines, and by which profile, division and table of bank holidays they are to be reckoned this once. */
const asked = z.object({
  id: ConferenceId,
  partnership: PartnershipId.optional(),
  division: Division.optional(),
  /** A table in the form of GOV.UK's bank-holidays.json, in place of the one that is here. */
  bankHolidays: CarriedFile.optional(),
});

/** The deadlines of a conference as they stand now. */
export const DeadlinesAnswer = z.object({
  partnership: PartnershipSummary,
  division: Division,
  /** The days between which bank holidays are known; `takenIn` where another table than the shipped one is used. */
  calendar: z.object({ from: IsoDay, to: IsoDay, takenIn: z.boolean() }),
  kind: ConferenceKind,
  today: IsoDay,
  deadlines: z.array(Deadline),
  /** What is due next, in one sentence. */
  next: z.object({ words: z.string(), state: z.enum(['none', 'due', 'due-soon', 'late']) }),
  /** What would become of each deadline if the days that were asked about were moved; null where none were. */
  moved: z.array(MovedDeadline).nullable(),
  /** The days from which the rules of this profile count, as far as they are known; `from` says where one looks for them. */
  dates: z.array(
    z.object({
      date: KeyDate,
      name: z.string(),
      from: z.string(),
      day: IsoDay.nullable(),
      note: z.string(),
    }),
  ),
  timing: Timing,
  /** Something that could not be done as the conference's papers say, in one sentence. */
  notice: z.string().nullable(),
});
export type DeadlinesAnswer = z.infer<typeof DeadlinesAnswer>;

/** What is due when: by the profile of a partnership, the bank holidays of a division, and the dates of a conference. */
export const deadlines = {
  partnerships: operation({ in: z.object({}), out: z.array(PartnershipSummary) }),
  /** The profile and the working days that count for a conference, in full, for the checks; null where they are not whole. */
  rules: operation({ in: z.object({ id: ConferenceId }), out: RulesAnswer.nullable() }),
  /** Nothing is changed by `moved`. */
  read: operation({
    in: asked.extend({ moved: z.partialRecord(KeyDate, IsoDay).optional() }),
    out: DeadlinesAnswer,
  }),
  /** Settles whose rules count, which bank holidays, days that are missing, and what is done; told in the audit where it is kept. */
  settle: operation({ in: z.object({ id: ConferenceId, timing: Timing }), out: DeadlinesAnswer }),
  /** A calendar file (iCalendar) with neutral names and nothing of the case. */
  export: operation({ in: asked, out: z.object({ file: CarriedFile, media: z.string() }) }),
  /** Takes a newer table of bank holidays in, for every conference on this computer; null goes back to the shipped one. */
  takeInBankHolidays: operation({
    in: z.object({ file: CarriedFile.nullable() }),
    out: z.object({ from: IsoDay, to: IsoDay }),
  }),
  /** Law and guidance with the day on which each was looked at; never advice. */
  law: operation({ in: z.object({}), out: z.object({ warning: z.string(), citations: z.array(Citation) }) }),
};
