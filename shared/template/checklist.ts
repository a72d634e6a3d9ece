import { z } from 'zod';

/** One thing that a chair or reviewing officer looks for; `record` names the rule by which the record can answer it. */
export const ChecklistItem = z.object({
  number: z.number().int().positive(),
  id: z.string(),
  group: z.string(),
  question: z.string(),
  record: z.string().optional(),
  /** Asked of this kind of conference alone. */
  only: z.enum(['initial', 'review']).optional(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;

/** A checklist as data: `templates/reviews/<id>/<version>/checklist.json`. */
export const Checklist = z
  .object({
    id: z.string(),
    version: z.number().int().positive(),
    title: z.string(),
    sources: z.array(z.object({ title: z.string(), readOn: z.iso.date() })).min(1),
    groups: z.array(z.object({ id: z.string(), name: z.string() })).min(1),
    items: z.array(ChecklistItem).min(1),
  })
  .check(({ value: { groups, items }, issues }) => {
    const known = new Set(groups.map(({ id }) => id));
    const ids = new Set<string>();
    for (const [at, { id, group }] of items.entries()) {
      const wrong = !known.has(group)
        ? `There is no group ${group}.`
        : ids.has(id)
          ? `${id} is there twice.`
          : '';
      ids.add(id);
      if (wrong) issues.push({ code: 'custom', input: id, path: ['items', at], message: wrong });
    }
  });
export type Checklist = z.infer<typeof Checklist>;
