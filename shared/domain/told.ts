import { z } from 'zod';
import { When } from './when.ts';

/** That somebody was told of an event or concern: whom, when, how, under what reference, and what they answered. */
export const Told = z.object({
  whom: z.string(),
  when: When,
  how: z.string().optional(),
  reference: z.string().optional(),
  reply: z.string().optional(),
});
export type Told = z.infer<typeof Told>;
