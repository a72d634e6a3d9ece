import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { Acknowledgement } from './acknowledgement.ts';
import { AgencyId } from './agency.ts';
import { Answer } from './answer.ts';
import { ChildsVoice } from './childs-voice.ts';
import { Concern } from './concern.ts';
import { Declaration } from './declaration.ts';
import { DisclosureDecision } from './disclosure-decision.ts';
import { DraftId } from './draft.ts';
import { ConferenceEvent } from './event.ts';
import { FamilySharing } from './family-sharing.ts';
import { Field } from './field.ts';
import { InformationRequest } from './information-request.ts';
import { Passage } from './passage.ts';
import { Digest } from './revision.ts';
import { ServiceInvolvement } from './service-involvement.ts';
import { Statement } from './statement.ts';
import { Strength } from './strength.ts';
import { When } from './when.ts';

export const ContributionId = idOf('contribution');
export type ContributionId = z.infer<typeof ContributionId>;

/** A stretch of a file that found no place, and why; nothing is dropped without one. */
export const Unplaced = z.object({ passage: Passage, reason: z.string() });
export type Unplaced = z.infer<typeof Unplaced>;

/**
 * Under a signed contribution: who signed it (the person whose vault it was) and when (ISO instant), which saved state of which
 * draft was signed, and the digest of the text in which its passages stand.
 */
export const Signed = z.object({
  by: z.string().min(1),
  at: z.string(),
  draft: DraftId,
  revision: Digest,
  number: z.number().int().positive(),
  text: Digest,
});
export type Signed = z.infer<typeof Signed>;

/**
 * One agency's account for one conference. `draft` is being written, `signed` by its author, `received` came from outside as
 * it is (a Word or Markdown report); only `signed` and `received` may be sealed. `replaces` names the one that it corrects.
 */
export const Contribution = z.object({
  id: ContributionId,
  agency: AgencyId,
  organisation: z.string(),
  author: z.string(),
  role: z.string(),
  writtenOn: When,
  file: z.string(),
  stage: z.enum(['draft', 'signed', 'received']),
  template: z.object({ id: z.string(), version: z.number().int() }),
  title: z.string(),
  statements: z.array(Statement),
  events: z.array(ConferenceEvent),
  fields: z.array(Field),
  concerns: z.array(Concern),
  strengths: z.array(Strength),
  voices: z.array(ChildsVoice),
  sharing: FamilySharing,
  disclosures: z.array(DisclosureDecision),
  answers: z.array(Answer),
  declarations: z.array(Declaration),
  services: z.array(ServiceInvolvement),
  requests: z.array(InformationRequest),
  acknowledgements: z.array(Acknowledgement),
  unplaced: z.array(Unplaced),
  replaces: ContributionId.nullable(),
  signed: Signed.nullable(),
});
export type Contribution = z.infer<typeof Contribution>;

/** How a contribution is stored. */
export const contributionRecord = defineRecord({
  name: 'contribution',
  version: 3,
  schema: Contribution,
  migrations: {
    1: (older) => ({ ...older, answers: [], services: [], requests: [] }),
    2: (older) => ({ ...older, signed: null }),
  },
  defaults: {
    author: '',
    role: '',
    writtenOn: { kind: 'unknown', words: '' },
    stage: 'draft',
    title: '',
    statements: [],
    events: [],
    fields: [],
    concerns: [],
    strengths: [],
    voices: [],
    sharing: { shared: 'not-recorded', withWhom: '', when: { kind: 'unknown', words: '' }, words: null },
    disclosures: [],
    answers: [],
    declarations: [],
    services: [],
    requests: [],
    acknowledgements: [],
    unplaced: [],
    replaces: null,
    signed: null,
  },
});
