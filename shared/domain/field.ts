import { z } from 'zod';
import { ChildId } from './child.ts';
import { Passage } from './passage.ts';
import { SectionKey } from './section.ts';
import { When } from './when.ts';

/** What a field's words come to: a count, a percentage (0 to 100), money in pounds, a date, yes or no, or plain text. */
export const FieldValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text') }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('percent'), number: z.number() }),
  z.object({ kind: z.literal('money'), number: z.number() }),
  z.object({ kind: z.literal('date'), when: When }),
  z.object({ kind: z.literal('boolean'), yes: z.boolean() }),
]);
export type FieldValue = z.infer<typeof FieldValue>;

/**
 * One labelled value of a report: a cell of a field table ("Date of birth | 14/02/2017"), a cell of a figures table (row
 * label and column label joined by " / "), or "Label: value". `key` is the label in kebab case.
 */
export const Field = z.object({
  key: z.string(),
  label: z.string(),
  section: SectionKey,
  passage: Passage,
  value: FieldValue,
  /** What its author typed, where it is printed otherwise: with a unit, or a list row by row. */
  typed: z.string().optional(),
  children: z.array(ChildId),
});
export type Field = z.infer<typeof Field>;
