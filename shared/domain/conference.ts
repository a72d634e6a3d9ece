import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { Child } from './child.ts';
import { Invitation } from './invitation.ts';
import { Person } from './person.ts';
import { Timing } from './timing.ts';

export const ConferenceId = idOf('conference');
export type ConferenceId = z.infer<typeof ConferenceId>;

const Official = z.object({ name: z.string(), role: z.string(), email: z.string().optional() });

/** One child protection conference: when, about whom, who was asked. Days are ISO; `demonstration` marks invented cases. */
export const Conference = z.object({
  id: ConferenceId,
  name: z.string().min(1),
  demonstration: z.boolean(),
  kind: z.string(),
  on: z.string(),
  time: z.string().optional(),
  venue: z.string().optional(),
  strategyDiscussionOn: z.string().optional(),
  enquiryStartedOn: z.string().optional(),
  latestOn: z.string().optional(),
  reportsDueOn: z.string().optional(),
  reason: z.string(),
  localAuthority: z.string(),
  marking: z.string(),
  chair: Official,
  minuteTaker: Official.optional(),
  children: z.array(Child).min(1),
  family: z.array(Person),
  invitedFamily: z.array(z.string()),
  invitations: z.array(Invitation),
  timing: Timing.optional(),
});
export type Conference = z.infer<typeof Conference>;

/** How a conference is stored. */
export const conferenceRecord = defineRecord({
  name: 'conference',
  version: 1,
  schema: Conference,
  migrations: {},
  defaults: {
    demonstration: false,
    marking: 'OFFICIAL-SENSITIVE',
    reason: '',
    family: [],
    invitedFamily: [],
    invitations: [],
  },
});
