import { z } from 'zod';
import { defineRecord } from '../base/record.ts';

/** What the author answers to one of the questions that are put to every author, in their own words where words are needed. */
export const Answer = z.object({
  question: z.string(),
  answer: z.enum(['yes', 'no', 'not-known']),
  words: z.string(),
  by: z.string(),
  on: z.string(),
});
export type Answer = z.infer<typeof Answer>;

/** How an answer is stored. */
export const answerRecord = defineRecord({
  name: 'answer',
  version: 1,
  schema: Answer,
  migrations: {},
  defaults: { words: '' },
});
