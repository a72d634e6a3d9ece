import type { SectionKey } from '../domain/section.ts';
import { formalitiesWords } from './section-words/about-the-report.ts';
import { familyWords } from './section-words/about-the-family.ts';
import { judgementWords } from './section-words/about-judgement.ts';
import { workWords } from './section-words/about-the-work.ts';
import type { SectionWords } from './section-words/section-words.ts';

/** The words of every section. */
export const sectionWords: Required<
  Record<Exclude<SectionKey, 'other'>, NonNullable<SectionWords['details']>>
> = {
  ...formalitiesWords,
  ...workWords,
  ...familyWords,
  ...judgementWords,
};
