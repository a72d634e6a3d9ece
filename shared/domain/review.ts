import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { Evidence } from './passage.ts';

/** What a person answers to one item of the checklist: it is so, it is not, or it does not arise; with words where it is not. */
export const ReviewAnswer = z
  .object({
    item: z.string().min(1),
    answer: z.enum(['yes', 'no', 'does-not-arise']),
    words: z.string().trim(),
    by: z.string().trim().min(1, 'Say who answers.'),
    at: z.string(),
  })
  .refine(({ answer, words }) => answer === 'yes' || words.length >= 3, {
    message: 'Say in a few words what is missing, or why it does not arise.',
    path: ['words'],
  });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** How an answer to the checklist is stored. */
export const reviewAnswerRecord = defineRecord({
  name: 'answer to the checklist',
  version: 1,
  schema: ReviewAnswer,
  migrations: {},
  defaults: { words: '' },
});

/**
 * What the record itself says to an item: that it is so, that it is not, that it is so in part, or that it only shows where to
 * look; in one sentence, with the words it stands on.
 */
export const FromRecord = z.object({
  state: z.enum(['yes', 'no', 'in-part', 'look']),
  words: z.string(),
  evidence: z.array(Evidence),
});
export type FromRecord = z.infer<typeof FromRecord>;
