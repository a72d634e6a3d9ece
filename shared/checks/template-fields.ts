import type { Contribution } from '../domain/contribution.ts';
import type { DraftField } from '../domain/draft.ts';
import type { AgencyTemplate } from '../template/agency-template.ts';
import { templateAmong } from '../template/local-rules.ts';
import type { Answered } from '../template/unanswered.ts';
import type { Looked } from './define.ts';
import { isWrittenHere } from './structure.ts';

/** The template by which a report is written; none where it came as it is, under plain headings, or by one that is not at hand. */
export const templateOf = (looked: Looked): AgencyTemplate | undefined =>
  isWrittenHere(looked) ? templateAmong(looked.around.rules, looked.contribution.template) : undefined;

/** What was typed into the fields of a template, as its author typed it, for the family or for one child. */
export const typedFields = ({ fields }: AgencyTemplate, contribution: Contribution): DraftField[] =>
  contribution.fields.flatMap(({ key, children, passage, typed }): DraftField[] => {
    const asked = fields.find((field) => field.key === key);
    const text = typed ?? passage.text;
    if (!asked) return [];
    return asked.perChild ? children.map((child) => ({ key, child, text })) : [{ key, text }];
  });

/** What a report holds of what its template asks: its words by section and child, and what was typed into its fields. */
export const answeredIn = (
  template: AgencyTemplate,
  contribution: Contribution,
  everybody: number,
): Answered => ({
  sections: contribution.statements.flatMap(({ section, passage, children }) =>
    children.length === everybody
      ? [{ key: section, text: passage.text }]
      : children.map((child) => ({ key: section, child, text: passage.text })),
  ),
  fields: typedFields(template, contribution),
  declarations: contribution.declarations,
});
