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
});
export type ConferenceSummary = z.infer<typeof ConferenceSummary>;

/** A file as it crosses the wire; `name` is relative to its case folder. */
export const CarriedFile = z.object({ name: z.string().min(1), base64: z.base64() });
export type CarriedFile = z.infer<typeof CarriedFile>;

/** Conferences: open the example, take a case folder in, list, read, close. */
export const conferences = {
  list: operation({ in: z.object({}), out: z.array(ConferenceSummary) }),
  openExample: operation({ in: z.object({}), out: ConferenceSummary }),
  /** `keepGoing` lists what cannot be taken in under `failed` instead of refusing the whole. */
  takeIn: operation({
    in: z.object({ files: z.array(CarriedFile).min(1), keepGoing: z.boolean().optional() }),
    out: ConferenceSummary,
  }),
  read: operation({ in: z.object({ id: ConferenceId }), out: Merged }),
  close: operation({ in: z.object({ id: ConferenceId }), out: z.object({}) }),
};
