import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';

export const ChildId = idOf('child');
export type ChildId = z.infer<typeof ChildId>;

/** A child whom the conference is about; `expectedOn` in place of `dob` for an unborn child. Days are ISO. */
export const Child = z.object({
  id: ChildId,
  name: z.string().min(1),
  dob: z.string().optional(),
  expectedOn: z.string().optional(),
  sex: z.string().optional(),
  setting: z.string().optional(),
  year: z.string().optional(),
  address: z.string().optional(),
});
export type Child = z.infer<typeof Child>;

/** How a child is stored. */
export const childRecord = defineRecord({
  name: 'child',
  version: 1,
  schema: Child,
  migrations: {},
  defaults: {},
});
