import { z } from 'zod';
import { AgencyId } from '../domain/agency.ts';
import { SectionKey } from '../domain/section.ts';
import { DeclarationTopic } from '../domain/declaration-topic.ts';
import { Condition } from './condition.ts';
import { Relation } from './derived.ts';
import { Need, TemplateField } from './template-field.ts';
import { flawsOf } from './template-flaws.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day as YYYY-MM-DD is needed.');

/** Where a template's questions come from, the day it was read, and whether the text itself could be confirmed. */
export const TemplateSource = z.strictObject({
  title: z.string().min(1),
  url: z.url().optional(),
  readOn: Day,
  /** `false` where only a summary or a copy could be read, or where the item is the makers' own judgement. */
  confirmed: z.boolean(),
});
export type TemplateSource = z.infer<typeof TemplateSource>;

/** One section of a report: its heading, what belongs into it, and the questions at the right moment. */
export const TemplateSection = z.strictObject({
  key: SectionKey,
  heading: z.string().min(1),
  /** One to three sentences of plain English. */
  guidance: z.string().min(1),
  need: Need,
  when: Condition.optional(),
  /** Written once for each child whom the report is about. */
  perChild: z.boolean().default(false),
  prompts: z.array(z.string().min(1)).default([]),
});
export type TemplateSection = z.infer<typeof TemplateSection>;

/** What a list of templates says of each. */
export const TemplateSummary = z.object({
  id: AgencyId,
  agencies: z.array(AgencyId).min(1),
  version: z.number().int().positive(),
  title: z.string().min(1),
});
export type TemplateSummary = z.infer<typeof TemplateSummary>;

/**
 * What an agency is asked for a child protection conference: `templates/agencies/<id>/<version>/template.json`. `agencies` are
 * those who write by it; `topics` those on which each report says something or declares that nothing is known. The worked
 * example stands beside it in `example.json`, each section once, so that the whole and its parts are the same words.
 */
export const AgencyTemplate = z
  .strictObject({
    ...TemplateSummary.shape,
    writtenBy: z.strictObject({ writes: z.string().min(1), signs: z.string().min(1) }),
    sources: z.array(TemplateSource).min(1),
    sections: z.array(TemplateSection).min(1),
    fields: z.array(TemplateField),
    relations: z.array(Relation).default([]),
    topics: z.array(DeclarationTopic).min(1),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of flawsOf(value))
      issues.push({ code: 'custom', input: value, path: [...path], message });
  });
export type AgencyTemplate = z.infer<typeof AgencyTemplate>;
