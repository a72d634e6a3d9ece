import { z } from 'zod';
import { SectionKey } from '../domain/section.ts';
import { Condition } from './condition.ts';
import { Derived } from './derived.ts';

/** Whether something must be answered: always, when its condition holds, or as the author likes. */
export const Need = z.enum(['required', 'optional', 'conditional']);
export type Need = z.infer<typeof Need>;

/** A key in kebab case such as `sessions-attended`. */
export const FieldKey = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'A key is in kebab case, such as sessions-attended.');

const range = { min: z.number().optional(), max: z.number().optional() };

/** What can be answered: bounds are inclusive, `unit` is what is counted ("sessions") or measured in ("kg", "£"). */
const answers = {
  percent: { kind: z.literal('percent'), ...range },
  count: { kind: z.literal('count'), unit: z.string().min(1), ...range },
  measure: {
    kind: z.literal('measure'),
    unit: z.string().min(1),
    decimals: z.number().int().min(0).max(3),
    ...range,
  },
  /** `tense`: `past` is not after the day of the report, `future` not before it; left out, any day. */
  date: { kind: z.literal('date'), tense: z.enum(['past', 'future']).optional() },
  choice: { kind: z.literal('choice'), choices: z.array(z.string().min(1)).min(2) },
  'yes-no': { kind: z.literal('yes-no') },
  text: { kind: z.literal('text') },
} as const;

const columnOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    key: FieldKey,
    label: z.string().min(1),
    need: z.enum(['required', 'optional']).default('required'),
    ...shape,
  });

/** One column of a list, such as the date of an incident. */
export const ListColumn = z.discriminatedUnion('kind', [
  columnOf(answers.percent),
  columnOf(answers.count),
  columnOf(answers.measure),
  columnOf(answers.date),
  columnOf(answers.choice),
  columnOf(answers['yes-no']),
  columnOf(answers.text),
]);
export type ListColumn = z.infer<typeof ListColumn>;

const fieldOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({
    key: FieldKey,
    label: z.string().min(1),
    section: SectionKey,
    need: Need.default('required'),
    when: Condition.optional(),
    /** Asked once for each child whom the report is about. */
    perChild: z.boolean().default(false),
    /** What helps to fill it in, in one plain sentence. */
    hint: z.string().min(1),
    /** How the value follows from others; what is typed is checked against it. */
    derived: Derived.optional(),
    ...shape,
  });

/** One typed field of a template: what is asked, in which section, and what counts as an answer. */
export const TemplateField = z.discriminatedUnion('kind', [
  fieldOf(answers.percent),
  fieldOf(answers.count),
  fieldOf(answers.measure),
  fieldOf(answers.date),
  fieldOf(answers.choice),
  fieldOf(answers['yes-no']),
  fieldOf(answers.text),
  fieldOf({ kind: z.literal('list'), columns: z.array(ListColumn).min(1) }),
]);
export type TemplateField = z.infer<typeof TemplateField>;

/** What can be asked and answered in one line: a field that is no list, or a column of one. */
export type Askable = Exclude<TemplateField, { kind: 'list' }> | ListColumn;
