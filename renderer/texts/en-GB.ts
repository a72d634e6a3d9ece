import { documentsTexts } from './documents.ts';
import { kinds, sections } from './names.ts';
import { readingTexts } from './reading.ts';
import { windowTexts } from './window.ts';

/** Every English text of the page, by the part that says it. Command titles stand with their commands. */
export const enGB = {
  product: 'Whole Picture',
  loading: 'Opening',
  kind: kinds,
  section: sections,
  ...windowTexts,
  ...readingTexts,
  ...documentsTexts,
} as const;
