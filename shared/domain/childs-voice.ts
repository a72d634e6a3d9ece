import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { ChildId } from './child.ts';
import { Passage } from './passage.ts';
import { When } from './when.ts';

/** A child's own words, verbatim, with when and to whom; `child` is null while it is not clear who spoke. */
export const ChildsVoice = z.object({
  child: ChildId.nullable(),
  words: Passage,
  when: When,
  toWhom: z.string(),
});
export type ChildsVoice = z.infer<typeof ChildsVoice>;

/** How a child's voice is stored. */
export const childsVoiceRecord = defineRecord({
  name: "child's voice",
  version: 1,
  schema: ChildsVoice,
  migrations: {},
  defaults: { child: null, when: { kind: 'unknown', words: '' }, toWhom: '' },
});
