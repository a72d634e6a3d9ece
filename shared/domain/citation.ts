import { z } from 'zod';
import { IsoDay } from './timing.ts';

/**
 * A law or guidance that records and questions point to: what it is about in neutral words, never advice. `inForceFrom` is null
 * where it could not be found out; `confirmed` is false where the text or its date could not be read, and `note` says what was. `use`
 * is `basis` where a decision can name it as its lawful basis.
 */
export const Citation = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  provision: z.string().min(1),
  about: z.string().min(1),
  use: z.literal('basis').optional(),
  inForceFrom: IsoDay.nullable(),
  checkedOn: IsoDay,
  confirmed: z.boolean(),
  note: z.string().min(1),
  address: z.string().min(1),
});
export type Citation = z.infer<typeof Citation>;
