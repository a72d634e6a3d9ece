import type { Draft } from '../../../../shared/domain/draft.ts';
import { type SearchRow, rowOfText } from './search-row.ts';

/** What can be found of a draft: each section that holds words; `at` is the instant at which it was saved (ISO). */
export function rowsOfDraft({ id, conference, agency, sections }: Draft, at: string): SearchRow[] {
  const day = at.slice(0, 10);
  return sections.flatMap(({ key, heading, text }, position) =>
    text.trim() === ''
      ? []
      : rowOfText(
          {
            conference,
            kind: 'draft',
            agency,
            when: { kind: 'exact', on: day, words: day },
            draft: id,
            section: key,
            position,
            heading,
          },
          text,
        ),
  );
}
