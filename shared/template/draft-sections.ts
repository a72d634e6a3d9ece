import type { DraftSection } from '../domain/draft.ts';
import type { AgencyTemplate } from './agency-template.ts';
import { blankSections } from './blank-sections.ts';
import type { WrittenFor } from './unanswered.ts';

/** The sections that are written by forms beside the words, or by the signature itself. */
const notTyped: ReadonlySet<string> = new Set(['services', 'requests', 'declarations', 'signature']);

/** The sections of a template that are typed, empty, as this conference needs them. */
export const draftSections = (
  template: Pick<AgencyTemplate, 'sections'>,
  conference: WrittenFor,
): DraftSection[] => blankSections(template, conference).filter(({ key }) => !notTyped.has(key));
