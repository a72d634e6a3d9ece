import { z } from 'zod';
import { AgencyLog } from './agency-log.ts';
import { Conference } from './conference.ts';
import { Contribution } from './contribution.ts';

/** A report that could not be taken in, and the sentence that says why. */
export const Failed = z.object({ file: z.string(), agency: z.string(), message: z.string() });
export type Failed = z.infer<typeof Failed>;

/** Everything that was taken in for one conference. `texts` holds each file's (extracted) text by its name. */
export const CaseFile = z.object({
  conference: Conference,
  contributions: z.array(Contribution),
  logs: z.array(AgencyLog),
  texts: z.record(z.string(), z.string()),
  failed: z.array(Failed),
});
export type CaseFile = z.infer<typeof CaseFile>;
