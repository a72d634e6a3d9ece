import { z } from 'zod';

/** The canonical sections of an agency's report, in the order in which they are read; `other` is what fits none. */
export const SectionKey = z.enum([
  'details',
  'household',
  'involvement',
  'agency-figures',
  'development',
  'childs-voice',
  'parenting',
  'family-environment',
  'worries',
  'strengths',
  'analysis',
  'actions',
  'view',
  'family-response',
  'chronology',
  'services',
  'requests',
  'progress',
  'sharing',
  'declarations',
  'restricted',
  'signature',
  'other',
]);
export type SectionKey = z.infer<typeof SectionKey>;

/** The heading of the rows in which a report that is written here gives what was typed into the fields of its template. */
export const recordsHeading = 'What our records show';
