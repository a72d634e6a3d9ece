import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { Audience } from './audience.ts';
import { ChildId } from './child.ts';
import { Passage } from './passage.ts';
import { Told } from './told.ts';
import { When } from './when.ts';

export const EventId = idOf('event');
export type EventId = z.infer<typeof EventId>;

/**
 * One event of an agency's chronology: when (and how sure), what, from which source, with what outcome, who was told.
 * `because` are the author's own words that narrow its audience, where there are any.
 */
export const ConferenceEvent = z.object({
  id: EventId,
  when: When,
  dated: Passage,
  what: Passage,
  source: Passage.nullable(),
  outcome: Passage.nullable(),
  children: z.array(ChildId),
  told: z.array(Told),
  audience: Audience,
  because: Passage.optional(),
  /** `table` for a row of a chronology, `list` for a dated item of prose. */
  form: z.enum(['table', 'list']),
});
export type ConferenceEvent = z.infer<typeof ConferenceEvent>;

/** How an event is stored. */
export const eventRecord = defineRecord({
  name: 'event',
  version: 1,
  schema: ConferenceEvent,
  migrations: {},
  defaults: {
    source: null,
    outcome: null,
    children: [],
    told: [],
    audience: 'professionals',
    form: 'table',
  },
});
