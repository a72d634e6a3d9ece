import { agencyName } from '../../../../shared/domain/agency.ts';
import type { RevisionOfDraft } from '../../../../shared/domain/revision.ts';

/** A draft as Markdown that can be read without Whole Picture, and taken in as a report by it. */
export function draftMarkdown({ draft, revision }: RevisionOfDraft): string {
  const title = draft.organisation || agencyName(draft.agency);
  const lines = [
    `# ${title}`,
    [
      draft.author && `Author: ${draft.author}`,
      draft.role && `Role: ${draft.role}`,
      `Draft saved: ${revision.at}`,
    ]
      .filter(Boolean)
      .join('  \n'),
    ...draft.sections.flatMap(({ heading, key, text }) => [`## ${heading || key}`, text]),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}
