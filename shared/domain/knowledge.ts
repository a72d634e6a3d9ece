import { z } from 'zod';
import { Evidence } from './passage.ts';
import { Reporter } from './reporter.ts';
import { When } from './when.ts';

/** What a report does with a field of life or an event; the order is that of how much a reader learns. */
export const Knowing = z.enum(['in-detail', 'mentioned', 'nothing-known', 'silent', 'no-report']);
export type Knowing = z.infer<typeof Knowing>;

/** What people read for each. */
export const knowingWords: Readonly<Record<Knowing, string>> = {
  'in-detail': 'Told in detail',
  mentioned: 'Mentioned',
  'nothing-known': 'States nothing known',
  silent: 'Silent',
  'no-report': 'No report',
};

/**
 * What one agency's report says of one thing, with the words that show it; `logged` are rows of the agency's own log about it, where
 * its report tells nothing.
 */
export const KnowledgeCell = z.object({
  knowing: Knowing,
  evidence: z.array(Evidence),
  logged: z.array(Evidence),
});
export type KnowledgeCell = z.infer<typeof KnowledgeCell>;

/** A field of a child's life by its id and name, and a cell for each column. */
export const DomainRow = z.object({ id: z.string(), name: z.string(), cells: z.array(KnowledgeCell) });
export type DomainRow = z.infer<typeof DomainRow>;

/** A significant event: when, in whose words (the column by number), the rows of the chronology that tell of it, and a cell for each column. */
export const SignificantEvent = z.object({
  id: z.string(),
  when: When,
  text: z.string(),
  column: z.number().int().nonnegative(),
  rows: z.array(z.string()),
  state: z.enum(['joined', 'suggested', 'single']),
  domains: z.array(z.string()),
  cells: z.array(KnowledgeCell),
});
export type SignificantEvent = z.infer<typeof SignificantEvent>;

/** Who knew what, as data: the agencies across, the fields of life and the significant events down, what each says of each. */
export const Knowledge = z.object({
  columns: z.array(Reporter),
  domains: z.array(DomainRow),
  events: z.array(SignificantEvent),
});
export type Knowledge = z.infer<typeof Knowledge>;
