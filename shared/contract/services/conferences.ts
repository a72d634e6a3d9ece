import { z } from 'zod';
import { ConferenceId } from '../../domain/conference.ts';
import { Merged } from '../../domain/merged.ts';
import { operation } from '../define.ts';

/** A conference as a list shows it. */
export const ConferenceSummary = z.object({
  id: ConferenceId,
  name: z.string(),
  on: z.string(),
  kind: z.string(),
  demonstration: z.boolean(),
  /** Whether it is in the open vault; one that is not is only looked at and gone when it is closed. */
  kept: z.boolean(),
  /** The instant (ISO, UTC) at which the vault took it in; null where it is not kept. */
  takenInAt: z.string().nullable(),
  /** The ISO day up to which it is to be kept; null where none was set. */
  retainUntil: z.string().nullable(),
});
export type ConferenceSummary = z.infer<typeof ConferenceSummary>;

/** A file as it crosses the wire; `name` is relative to its case folder. */
export const CarriedFile = z.object({ name: z.string().min(1), base64: z.base64() });
export type CarriedFile = z.infer<typeof CarriedFile>;

/**
 * Conferences: open the example, take a case folder in, list, read, close. With a vault open what is taken in is kept in it, and
 * the list begins with what it keeps; without one, everything is only looked at. Invented cases belong in the demonstration vault
 * and real ones in others: the wrong one is refused in one sentence.
 */
export const conferences = {
  list: operation({ in: z.object({}), out: z.array(ConferenceSummary) }),
  openExample: operation({ in: z.object({}), out: ConferenceSummary }),
  /** `keepGoing` lists what cannot be taken in under `failed` instead of refusing the whole. */
  takeIn: operation({
    in: z.object({ files: z.array(CarriedFile).min(1), keepGoing: z.boolean().optional() }),
    out: ConferenceSummary,
  }),
  /** Takes a conference that is only looked at into the vault that has been opened since. */
  keep: operation({ in: z.object({ id: ConferenceId }), out: ConferenceSummary }),
  /** Reads one that is open or kept; the first reading of a kept one since it was closed is told in the audit as its opening. */
  read: operation({ in: z.object({ id: ConferenceId }), out: Merged }),
  /** Puts one away: out of memory where it is kept, gone where it was only looked at. */
  close: operation({ in: z.object({ id: ConferenceId }), out: z.object({}) }),
  /**
   * Deletes one from the vault with its files, drafts and all their versions. `traces` is `waiting` where they leave the file only
   * once nobody else reads the vault.
   */
  remove: operation({
    in: z.object({ id: ConferenceId }),
    out: z.object({ traces: z.enum(['gone', 'waiting']) }),
  }),
  /** Sets the ISO day up to which one is kept, or takes it away; nothing is ever deleted by itself. */
  retain: operation({
    in: z.object({ id: ConferenceId, until: z.iso.date().nullable() }),
    out: ConferenceSummary,
  }),
};
