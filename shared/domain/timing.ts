import { z } from 'zod';

/** The parts of the United Kingdom that have bank holidays of their own, as GOV.UK names them. */
export const Division = z.enum(['england-and-wales', 'scotland', 'northern-ireland']);
export type Division = z.infer<typeof Division>;

/** Divisions by the names that people read. */
export const divisionNames: Readonly<Record<Division, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The kinds of conference that rules tell apart. */
export const ConferenceKind = z.enum(['initial', 'pre-birth', 'review', 'transfer-in']);
export type ConferenceKind = z.infer<typeof ConferenceKind>;

/** Which kind the words of an invitation mean; an initial conference where they name none. */
export function kindOfConference(words: string): ConferenceKind {
  if (/\bpre-?\s?birth|\bunborn/i.test(words)) return 'pre-birth';
  if (/\btransfer/i.test(words)) return 'transfer-in';
  if (/\breview|\bRCPC\b/i.test(words) && !/\binitial|\bICPC\b/i.test(words)) return 'review';
  return 'initial';
}

/** The days from which deadlines are counted. */
export const KeyDate = z.enum([
  'strategy-discussion',
  'last-strategy-discussion',
  'conference-decided',
  'conference',
  'minutes-received',
  'transfer-notified',
  'transfer-accepted',
  'birth',
]);
export type KeyDate = z.infer<typeof KeyDate>;

/** A day of the calendar, ISO (`2026-06-23`). */
export const IsoDay = z.iso.date();

/** A deadline by its identifier in the profile of a partnership: lower-case words such as `report-to-chair`. */
export const DeadlineId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** A partnership by the name of its folder under templates/partnerships. */
export const PartnershipId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/**
 * What is settled about the dates of one conference beside its own day: whose rules count, which bank holidays, days that stand
 * in no paper that was taken in, and what has been done on which day (by the deadline's identifier).
 */
export const Timing = z.object({
  partnership: PartnershipId.optional(),
  division: Division.optional(),
  keyDates: z.partialRecord(KeyDate, IsoDay).default({}),
  doneOn: z.record(DeadlineId, IsoDay).default({}),
});
export type Timing = z.infer<typeof Timing>;
