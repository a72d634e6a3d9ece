import type { SectionKey } from '../../domain/section.ts';

/**
 * The words by which agencies head their sections: regular expression sources by section and weight. `sure` words name the
 * section by themselves, `likely` ones need no rival, `weak` ones count only beside another.
 */
export type SectionWords = {
  [section in Exclude<SectionKey, 'other'>]?: {
    sure: readonly string[];
    likely: readonly string[];
    weak: readonly string[];
  };
};
