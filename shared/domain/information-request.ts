import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';

export const InformationRequestId = idOf('request');

/** What came back: an answer, a refusal with its reason, or nothing yet. `on` is an ISO day. */
export const RequestReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('awaited') }),
  z.object({ kind: z.literal('answered'), words: z.string(), by: z.string(), on: z.string() }),
  z.object({ kind: z.literal('refused'), reason: z.string(), by: z.string(), on: z.string() }),
]);
export type RequestReply = z.infer<typeof RequestReply>;

/**
 * A request for information from one agency to another, the same for every profession: what the concern is (never left out),
 * what is asked about whom, by whom, when, until when, and the reply. Days are ISO.
 */
export const InformationRequest = z.object({
  id: InformationRequestId,
  to: AgencyId,
  toWhom: z.string(),
  about: z.string(),
  concern: z.string(),
  asked: z.string(),
  by: z.string(),
  on: z.string(),
  wantedBy: z.string().nullable(),
  reply: RequestReply,
});
export type InformationRequest = z.infer<typeof InformationRequest>;

/** How a request for information is stored. */
export const informationRequestRecord = defineRecord({
  name: 'request for information',
  version: 1,
  schema: InformationRequest,
  migrations: {},
  defaults: {
    toWhom: '',
    about: '',
    concern: '',
    asked: '',
    by: '',
    wantedBy: null,
    reply: { kind: 'awaited' },
  },
});
