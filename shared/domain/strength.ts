import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { ChildId } from './child.ts';
import { StatementId } from './statement.ts';

/** Something that an agency says is going well. The words are those of the statement. */
export const Strength = z.object({
  statement: StatementId,
  children: z.array(ChildId),
});
export type Strength = z.infer<typeof Strength>;

/** How a strength is stored. */
export const strengthRecord = defineRecord({
  name: 'strength',
  version: 1,
  schema: Strength,
  migrations: {},
  defaults: { children: [] },
});
