import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { Audience } from './audience.ts';
import { ChildId } from './child.ts';
import { Passage } from './passage.ts';
import { SectionKey } from './section.ts';

export const StatementId = idOf('statement');
export type StatementId = z.infer<typeof StatementId>;

/**
 * One paragraph, list item or table row of a report in its canonical section. `heading` is the writer's own heading;
 * `children` are those it is about as far as the report says (by section, title or name), all when it says nothing.
 * `because` are the author's own words that narrow its audience, where there are any.
 */
export const Statement = z.object({
  id: StatementId,
  section: SectionKey,
  heading: z.string(),
  form: z.enum(['paragraph', 'item', 'row']),
  passage: Passage,
  children: z.array(ChildId),
  audience: Audience,
  because: Passage.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** How a statement is stored. */
export const statementRecord = defineRecord({
  name: 'statement',
  version: 1,
  schema: Statement,
  migrations: {},
  defaults: { form: 'paragraph', children: [], audience: 'professionals' },
});
