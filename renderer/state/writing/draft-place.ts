/** The forms beside the words of a report, in the order in which they are offered. */
export const draftForms = [
  'figures',
  'answers',
  'declarations',
  'services',
  'requests',
  'decisions',
  'signing',
] as const;
export type DraftForm = (typeof draftForms)[number];

/** A part of a report that is written: its section at a position, one of its forms (`entry` names which line of it), or all of it. */
export type DraftPlace =
  | { part: 'section'; position: number }
  | { part: 'form'; form: DraftForm; entry?: string }
  | { part: 'whole' };

/** Words of one section: offsets in its text. */
export type SectionWords = { position: number; start: number; end: number };
