import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { Passage } from './passage.ts';
import { When } from './when.ts';

/** Whether the family has seen this report, who, when; or what the report says instead. `words` is where it says so. */
export const FamilySharing = z.object({
  shared: z.enum(['yes', 'in-part', 'no', 'not-recorded']),
  withWhom: z.string(),
  when: When,
  words: Passage.nullable(),
});
export type FamilySharing = z.infer<typeof FamilySharing>;

/** How family sharing is stored. */
export const familySharingRecord = defineRecord({
  name: 'family sharing',
  version: 1,
  schema: FamilySharing,
  migrations: {},
  defaults: {
    shared: 'not-recorded',
    withWhom: '',
    when: { kind: 'unknown', words: '' },
    words: null,
  },
});
