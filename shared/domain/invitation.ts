import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { AgencyId } from './agency.ts';

/** One agency asked to report: who answers for it, and the file it sent (null while nothing has come). */
export const Invitation = z.object({
  agency: AgencyId,
  organisation: z.string(),
  contributor: z.string(),
  role: z.string(),
  report: z.string().nullable(),
});
export type Invitation = z.infer<typeof Invitation>;

/** How an invitation is stored. */
export const invitationRecord = defineRecord({
  name: 'invitation',
  version: 1,
  schema: Invitation,
  migrations: {},
  defaults: { report: null, contributor: '', role: '' },
});
