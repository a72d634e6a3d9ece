import { z } from 'zod';
import type { Conference } from './conference.ts';
import { IsoDay, PartnershipId } from './timing.ts';

/** What a partnership calls the person who chairs, the one who reviews, the meeting and the plan; as they read after "the". */
export const Terms = z.object({
  chair: z.string().min(1),
  reviewer: z.string().min(1),
  conference: z.string().min(1),
  plan: z.string().min(1),
});
export type Terms = z.infer<typeof Terms>;

/** The words that are used where no partnership is known. */
export const usualTerms: Terms = {
  chair: 'conference chair',
  reviewer: 'independent reviewing officer',
  conference: 'child protection conference',
  plan: 'child protection plan',
};

/** What a report and the page say of the partnership whose profile counts for a conference. */
export const InForce = z.object({
  id: PartnershipId,
  name: z.string(),
  version: z.number().int().positive(),
  illustrative: z.boolean(),
  /** What a real partnership must do before anybody relies on its profile. */
  confirm: z.string(),
  readOn: IsoDay,
  terms: Terms,
  /** What every page is marked with where the papers of a conference name no marking. */
  marking: z.string(),
  /** Who must be there for the conference to decide: whether social care, how many others, and the whole rule in words. */
  quorum: z.object({ socialCare: z.boolean(), otherAgencies: z.number().int(), words: z.string() }),
  /** The day (ISO) by which reports reach the chair by its rule, and the rule in words; null where it gives none. */
  reportsDue: z.object({ day: IsoDay, rule: z.string() }).nullable(),
});
export type InForce = z.infer<typeof InForce>;

/** Something that knows its conference and, where one is known, the profile that counts for it. */
type Held = { conference: Conference; inForce?: InForce | undefined };

/** The protective marking of every page: that of the papers, else that of the partnership. */
export const markingOf = ({ conference, inForce }: Held): string =>
  conference.marking || inForce?.marking || 'OFFICIAL-SENSITIVE';

/** The words of the partnership, else the usual ones. */
export const termsOf = ({ inForce }: Pick<Held, 'inForce'>): Terms => inForce?.terms ?? usualTerms;

/** What the meeting is called in running text: "conference" where its whole name ends in that word, else its whole name. */
export const meetingOf = ({ conference }: Terms): string =>
  /\bconference$/.test(conference) ? 'conference' : conference;

/** What fills the gaps of sentences that name people and meetings. */
export const termGaps = (terms: Terms): Readonly<Record<string, string>> => ({
  chairTerm: terms.chair,
  reviewerTerm: terms.reviewer,
  conferenceTerm: terms.conference,
  meetingTerm: meetingOf(terms),
  planTerm: terms.plan,
});
