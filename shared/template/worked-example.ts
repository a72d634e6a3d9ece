import { z } from 'zod';
import { AgencyId } from '../domain/agency.ts';
import { Child, ChildId } from '../domain/child.ts';
import { DeclarationTopic } from '../domain/declaration-topic.ts';
import { Declaration } from '../domain/declaration.ts';
import { DraftField } from '../domain/draft.ts';
import { Person } from '../domain/person.ts';
import { SectionKey } from '../domain/section.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day as YYYY-MM-DD is needed.');

/**
 * A report as it is written by a template: the text of each section (for one child, or for all where `child` is left out), what
 * was typed into its fields, and what was declared.
 */
export const FilledReport = z.strictObject({
  organisation: z.string().min(1),
  author: z.string().min(1),
  role: z.string().min(1),
  writtenOn: Day,
  sections: z.array(z.strictObject({ key: SectionKey, child: ChildId.optional(), text: z.string().min(1) })),
  fields: z.array(DraftField.extend({ text: z.string().min(1) })),
  declarations: z.array(Declaration.extend({ topic: DeclarationTopic })),
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
