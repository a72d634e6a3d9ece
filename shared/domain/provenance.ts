import { z } from 'zod';

/** Where a sentence of the holistic report comes from: agency, author, and the section or row, with its place in the file. */
export const Provenance = z.object({
  agency: z.string(),
  organisation: z.string(),
  author: z.string(),
  /** The place in words that a reader can find: "section Behaviour and exclusions", "row MPS-24-0139". */
  place: z.string(),
  file: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Provenance = z.infer<typeof Provenance>;
