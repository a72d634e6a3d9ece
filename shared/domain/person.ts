import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { ChildId } from './child.ts';

export const PersonId = idOf('person');
export type PersonId = z.infer<typeof PersonId>;

/** An adult or other child of the family or household, and what is said of where they live. */
export const Person = z.object({
  id: PersonId,
  name: z.string().min(1),
  dob: z.string().optional(),
  relationship: z.string(),
  inHousehold: z.enum(['yes', 'no', 'disputed', 'unknown']),
  parentalResponsibility: z.array(ChildId),
  aliases: z.array(z.string()),
});
export type Person = z.infer<typeof Person>;

/** How a person is stored. */
export const personRecord = defineRecord({
  name: 'person',
  version: 1,
  schema: Person,
  migrations: {},
  defaults: { inHousehold: 'unknown', parentalResponsibility: [], aliases: [] },
});
