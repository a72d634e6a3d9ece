import type { SectionKey } from '../domain/section.ts';

/**
 * The sections that an author writes, in the order in which they are read, under headings that anybody understands; each is
 * recognised as its section when the report comes back as a file.
 */
export const plainHeadings: readonly { key: SectionKey; heading: string }[] = [
  { key: 'involvement', heading: 'Our involvement' },
  { key: 'household', heading: 'Who is in the family' },
  { key: 'development', heading: 'Health and development' },
  { key: 'childs-voice', heading: 'What does the child say?' },
  { key: 'parenting', heading: 'Parenting capacity' },
  { key: 'family-environment', heading: 'Family and environment' },
  { key: 'worries', heading: 'What are we worried about?' },
  { key: 'strengths', heading: 'What is working well?' },
  { key: 'chronology', heading: 'Key dates' },
  { key: 'analysis', heading: 'What this means for the children' },
  { key: 'actions', heading: 'What needs to happen?' },
  { key: 'view', heading: 'Our recommendation' },
  { key: 'family-response', heading: 'What do the parents say?' },
  { key: 'sharing', heading: 'Sharing this report' },
];
