import { z } from 'zod';

/** The topics that reviews show are left out: an author records something on each, or declares "asked, and nothing known". */
export const TopicId = z.enum([
  'sexual-behaviour',
  'injury',
  'disclosure',
  'domestic-abuse',
  'substances',
  'mental-health',
  'missing',
  'exploitation',
  'online',
  'hidden-adults',
  'identity',
]);
export type TopicId = z.infer<typeof TopicId>;
