import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';
import { Audience } from './audience.ts';
import { ChildId } from './child.ts';
import { PersonId } from './person.ts';

export const ServiceInvolvementId = idOf('service');

/** Services whose very name can harm a person where it is read by the wrong people. */
export const HarmfulName = z.enum(['youth-justice', 'sexual-health', 'pregnancy', 'adult-mental-health']);
export type HarmfulName = z.infer<typeof HarmfulName>;

/**
 * A service that a child or adult has or had: which, for what, from when to when (ISO days, null while not known or still
 * going on), who may read of it, and what it may not be used for. `harmful` says why it is kept back unless a person decides
 * otherwise.
 */
export const ServiceInvolvement = z.object({
  id: ServiceInvolvementId,
  person: z.union([ChildId, PersonId]),
  service: z.string(),
  agency: AgencyId.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  purpose: z.string(),
  audience: Audience,
  harmful: HarmfulName.nullable(),
  notToBeUsedFor: z.string(),
});
export type ServiceInvolvement = z.infer<typeof ServiceInvolvement>;

/** How a service involvement is stored. */
export const serviceInvolvementRecord = defineRecord({
  name: 'service involvement',
  version: 1,
  schema: ServiceInvolvement,
  migrations: {},
  defaults: {
    agency: null,
    from: null,
    to: null,
    purpose: '',
    audience: 'professionals',
    harmful: null,
    notToBeUsedFor: '',
  },
});
