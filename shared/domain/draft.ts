import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';
import { ConferenceId } from './conference.ts';
import { SectionKey } from './section.ts';

export const DraftId = idOf('draft');
export type DraftId = z.infer<typeof DraftId>;

/** One section of a draft: which it is, the heading that its author sees, and the words as they are typed. */
export const DraftSection = z.object({ key: SectionKey, heading: z.string(), text: z.string() });
export type DraftSection = z.infer<typeof DraftSection>;

/** A report that is being written for one conference by one agency, section by section, in the order of its template. */
export const Draft = z.object({
  id: DraftId,
  conference: ConferenceId,
  agency: AgencyId,
  organisation: z.string(),
  author: z.string(),
  role: z.string(),
  sections: z.array(DraftSection),
});
export type Draft = z.infer<typeof Draft>;

/** How a draft is stored. */
export const draftRecord = defineRecord({
  name: 'draft',
  version: 1,
  schema: Draft,
  migrations: {},
  defaults: { organisation: '', author: '', role: '', sections: [] },
});
