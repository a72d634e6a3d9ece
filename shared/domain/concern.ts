import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { ChildId } from './child.ts';
import { StatementId } from './statement.ts';
import { Told } from './told.ts';

/** A worry that an agency states about a child, with who was told of it. The words are those of the statement. */
export const Concern = z.object({
  statement: StatementId,
  children: z.array(ChildId),
  told: z.array(Told),
});
export type Concern = z.infer<typeof Concern>;

/** How a concern is stored. */
export const concernRecord = defineRecord({
  name: 'concern',
  version: 1,
  schema: Concern,
  migrations: {},
  defaults: { children: [], told: [] },
});
