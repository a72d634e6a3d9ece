import { z } from 'zod';
import { defineRecord } from '../base/record.ts';
import { idOf } from '../base/ids.ts';
import { AgencyId } from './agency.ts';
import { ChildId } from './child.ts';
import { Unplaced } from './contribution.ts';
import { DisclosureDecision } from './disclosure-decision.ts';
import { Passage } from './passage.ts';
import { When } from './when.ts';

export const LogEntryId = idOf('entry');

/** One row of an agency's own log. `row` is the line of data (1 = first below the headings); `whole` the row as it stands. */
export const LogEntry = z.object({
  id: LogEntryId,
  reference: z.string(),
  row: z.number().int().positive(),
  when: When,
  subject: z.string(),
  children: z.array(ChildId),
  category: z.string(),
  text: Passage,
  action: Passage.nullable(),
  sharedWith: z.string(),
  recordedBy: z.string(),
  whole: Passage,
});
export type LogEntry = z.infer<typeof LogEntry>;

/** An agency's own records as they were exported: a concern log, or a log of disclosure decisions (of one or more agencies). */
export const AgencyLog = z.object({
  file: z.string(),
  agency: AgencyId.nullable(),
  kind: z.string(),
  /** What each column was taken for: heading to meaning, `unplaced` where none fitted. */
  columns: z.array(z.object({ heading: z.string(), meaning: z.string() })),
  entries: z.array(LogEntry),
  decisions: z.array(DisclosureDecision),
  unplaced: z.array(Unplaced),
});
export type AgencyLog = z.infer<typeof AgencyLog>;

/** How an agency's log is stored. */
export const agencyLogRecord = defineRecord({
  name: 'agency log',
  version: 1,
  schema: AgencyLog,
  migrations: {},
  defaults: { agency: null, entries: [], decisions: [], unplaced: [] },
});
