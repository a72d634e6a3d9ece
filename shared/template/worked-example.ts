import { z } from 'zod';
import { AgencyId } from '../domain/agency.ts';
import { Child, ChildId } from '../domain/child.ts';
import { Person } from '../domain/person.ts';
import { SectionKey } from '../domain/section.ts';
import { TopicId } from '../domain/topic.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day as YYYY-MM-DD is needed.');

/** "Asked, and nothing known" on one topic, with what was looked at, from when to when, by whom and on which day. */
export const NothingKnown = z.strictObject({
  topic: TopicId,
  lookedAt: z.string().min(1),
  from: Day.optional(),
  to: Day.optional(),
  by: z.string().min(1),
  on: Day,
});
export type NothingKnown = z.infer<typeof NothingKnown>;

/**
 * A report as it is written by a template: the text of each section (Markdown; for one child, or for all where `child` is null),
 * what was typed into its fields, and what was declared.
 */
export const FilledReport = z.strictObject({
  organisation: z.string().min(1),
  author: z.string().min(1),
  role: z.string().min(1),
  writtenOn: Day,
  sections: z.array(
    z.strictObject({ key: SectionKey, child: ChildId.nullable().default(null), text: z.string().min(1) }),
  ),
  fields: z.array(
    z.strictObject({ key: z.string(), child: ChildId.nullable().default(null), text: z.string().min(1) }),
  ),
  declarations: z.array(NothingKnown).default([]),
});
export type FilledReport = z.infer<typeof FilledReport>;

/**
 * The worked example of a template: an invented family, their conference, and the report that the agency wrote for it. It stands
 * in `templates/agencies/<id>/<version>/example.json`; nobody in it exists.
 */
export const WorkedExample = z.strictObject({
  agency: AgencyId,
  conference: z.strictObject({ kind: z.string().min(1), on: Day, localAuthority: z.string().min(1) }),
  children: z.array(Child).min(1),
  family: z.array(Person),
  report: FilledReport,
});
export type WorkedExample = z.infer<typeof WorkedExample>;

/** What the example writes in one section: for one child, or for all of them where `child` is left out. */
export const exampleFor = (
  example: WorkedExample,
  key: SectionKey,
  child?: string,
): WorkedExample['report']['sections'] =>
  example.report.sections.filter(
    (section) => section.key === key && (child === undefined || (section.child ?? child) === child),
  );
