import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { Acknowledgement } from './acknowledgement.ts';
import { AgencyId } from './agency.ts';
import { Answer } from './answer.ts';
import { ChildId } from './child.ts';
import { ConferenceId } from './conference.ts';
import { Declaration } from './declaration.ts';
import { BegunDecision } from './disclosure-decision.ts';
import { InformationRequest } from './information-request.ts';
import { SectionKey } from './section.ts';
import { ServiceInvolvement } from './service-involvement.ts';

export const DraftId = idOf('draft');
export type DraftId = z.infer<typeof DraftId>;

/**
 * One section of a draft: which it is, the heading that its author sees, the words as they are typed, and the one child it is
 * about where the template asks for each child by itself (absent: all).
 */
export const DraftSection = z.object({
  key: SectionKey,
  heading: z.string(),
  text: z.string(),
  child: ChildId.optional(),
});
export type DraftSection = z.infer<typeof DraftSection>;

/** What was typed into one field of the template, for one child or (absent) for all. */
export const DraftField = z.object({ key: z.string(), child: ChildId.optional(), text: z.string() });
export type DraftField = z.infer<typeof DraftField>;

/**
 * A report that is being written for one conference by one agency: its words section by section in the order of its template,
 * and what its author records beside them.
 */
export const Draft = z.object({
  id: DraftId,
  conference: ConferenceId,
  agency: AgencyId,
  organisation: z.string(),
  author: z.string(),
  role: z.string(),
  template: z.object({ id: z.string(), version: z.number().int() }),
  sections: z.array(DraftSection),
  fields: z.array(DraftField),
  answers: z.array(Answer),
  declarations: z.array(Declaration),
  decisions: z.array(BegunDecision),
  services: z.array(ServiceInvolvement),
  requests: z.array(InformationRequest),
  acknowledgements: z.array(Acknowledgement),
});
export type Draft = z.infer<typeof Draft>;

const nothingRecorded = {
  fields: [],
  answers: [],
  declarations: [],
  decisions: [],
  services: [],
  requests: [],
  acknowledgements: [],
};

/** How a draft is stored. Version 1 had words alone, and no template: its headings were the plain ones. */
export const draftRecord = defineRecord({
  name: 'draft',
  version: 2,
  schema: Draft,
  migrations: {
    1: (older) => ({
      ...older,
      ...nothingRecorded,
      template: { id: 'plain', version: 1 },
    }),
  },
  defaults: {
    organisation: '',
    author: '',
    role: '',
    template: { id: 'plain', version: 1 },
    sections: [],
    ...nothingRecorded,
  },
});
