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
