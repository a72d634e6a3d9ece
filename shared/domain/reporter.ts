import { z } from 'zod';
import { AgencyId } from './agency.ts';

/**
 * One who was asked for a report or sent one: a lane of the timeline, a column of the knowledge matrix. `no-report` has sent nothing,
 * `unread` sent what could not be read; `file` is the report that came.
 */
export const Reporter = z.object({
  agency: AgencyId,
  organisation: z.string(),
  file: z.string().nullable(),
  state: z.enum(['reported', 'no-report', 'unread']),
});
export type Reporter = z.infer<typeof Reporter>;
