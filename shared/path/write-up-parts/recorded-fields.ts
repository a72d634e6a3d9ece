import { makeId } from '../../base/ids.ts';
import type { Audience } from '../../domain/audience.ts';
import type { Conference } from '../../domain/conference.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Field } from '../../domain/field.ts';
import type { Passage } from '../../domain/passage.ts';
import { recordsHeading, type SectionKey } from '../../domain/section.ts';
import { type Statement, StatementId } from '../../domain/statement.ts';
import { fieldValue } from '../../reading/field-value.ts';
import type { AgencyTemplate } from '../../template/agency-template.ts';
import { fieldInWords } from '../../template/field-in-words.ts';
import { labelOf } from './recorded-lines.ts';
import type { Sheet } from './sheet.ts';

/** What the lines of fields are written by: the template where it is at hand, and for whom statements of the report usually are. */
export type ByTemplate = {
  template: AgencyTemplate | undefined;
  usual: Statement['audience'];
  slug: string;
};

const forFamily: ReadonlySet<SectionKey> = new Set([
  'view',
  'actions',
  'progress',
  'family-response',
  'signature',
]);
const notFamily = (usual: Audience): Audience => (usual === 'family' ? 'professionals' : usual);

/**
 * Writes what was typed into the fields of a template as rows, each under the label that its author saw, with its unit: a field
 * and the statement in which it stands, in the section in which the template asks it. What is asked for the restricted annex is for
 * the chair; figures and answers about people are for professionals, since nobody was asked whether the family may read them; the
 * agency's view, what it offers and who has seen the report are for those for whom the report is.
 */
export function recordedFields(
  draft: Draft,
  conference: Conference,
  sheet: Sheet,
  { template, usual, slug }: ByTemplate,
): { fields: Field[]; statements: Statement[] } {
  const filled = draft.fields.filter(({ text }) => text.trim());
  if (filled.length === 0) return { fields: [], statements: [] };
  const everybody = conference.children.map(({ id }) => id);
  const heading = recordsHeading;
  sheet.line(heading);
  const rows = filled.map(({ key, child, text }, at): { field: Field; statement: Statement } => {
    const asked = template?.fields.find((field) => field.key === key);
    const whose = everybody.length > 1 && conference.children.find(({ id }) => id === child)?.name;
    const label = `${asked?.label ?? labelOf(key)}${whose ? ` (${whose})` : ''}`;
    const words = (asked ? fieldInWords(asked, text) : text.trim()).replaceAll(/\s*\n\s*/g, '; ');
    const line = sheet.line(`${label} | ${words}`);
    const start = line.start + label.length + 3;
    const pieces: Passage['pieces'] = [[0, start, words.length]];
    const section: SectionKey = asked?.section ?? 'agency-figures';
    const children = child ? [child] : everybody;
    return {
      field: {
        key,
        label,
        section,
        passage: { ...line, text: words, start, pieces },
        value: fieldValue(text.trim()),
        children,
        ...(words === text ? {} : { typed: text }),
      },
      statement: {
        id: StatementId.parse(makeId('statement', slug, 'field', at + 1)),
        section,
        heading,
        form: 'row',
        passage: line,
        children,
        audience: section === 'restricted' ? 'chair' : forFamily.has(section) ? usual : notFamily(usual),
      },
    };
  });
  sheet.line('');
  return { fields: rows.map(({ field }) => field), statements: rows.map(({ statement }) => statement) };
}
