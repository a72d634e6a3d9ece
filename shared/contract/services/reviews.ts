import { z } from 'zod';
import { ConferenceId } from '../../domain/conference.ts';
import { FromRecord, ReviewAnswer } from '../../domain/review.ts';
import { operation } from '../define.ts';

/** One item of the checklist as it stands: its question, what the record says to it, and what a person answered. */
export const ReviewItem = z.object({
  number: z.number().int(),
  id: z.string(),
  group: z.string(),
  question: z.string(),
  fromRecord: FromRecord.nullable(),
  answered: ReviewAnswer.nullable(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** A checklist gone through for one conference. */
export const Review = z.object({
  title: z.string(),
  sources: z.array(z.string()),
  groups: z.array(z.object({ id: z.string(), name: z.string() })),
  items: z.array(ReviewItem),
  /** Whether answers can be kept: the conference is in the open vault, and the vault can be written to. */
  answerable: z.boolean(),
});
export type Review = z.infer<typeof Review>;

/** The checklist of chairs and reviewing officers. */
export const reviews = {
  /** The items that arise at a conference, answered from its record where that says something. */
  read: operation({ in: z.object({ id: ConferenceId }), out: Review }),
  /**
   * Keeps a person's answer to an item, in place of the one before; `answer` null takes it away. Refused where nothing can be
   * kept, for an item that is not asked, and for a "no" without words.
   */
  answer: operation({
    in: z.object({
      id: ConferenceId,
      item: z.string(),
      answer: z.enum(['yes', 'no', 'does-not-arise']).nullable(),
      words: z.string(),
    }),
    out: Review,
  }),
};
