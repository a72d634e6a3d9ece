import type { Draft } from '../../../shared/domain/draft.ts';
import type { DraftForm, DraftPlace } from './draft-place.ts';

const forms: Readonly<Record<string, DraftForm>> = {
  field: 'figures',
  answer: 'answers',
  declaration: 'declarations',
  service: 'services',
  request: 'requests',
  decision: 'decisions',
};

/** The sections into which forms write lines, and which form does. */
const formOfSection: Readonly<Record<string, DraftForm>> = {
  declarations: 'declarations',
  services: 'services',
  requests: 'requests',
  sharing: 'decisions',
  'agency-figures': 'figures',
  other: 'answers',
};

/** The place that a suggestion names, such as `declaration:missing`, `decision` or `section:worries`; null where there is none. */
export function placeNamed(draft: Pick<Draft, 'sections'>, name: string): DraftPlace | null {
  const [what = '', entry = ''] = name.trim().split(/:(.*)/s);
  if (what === 'section') return placeOfSection(draft, entry);
  const form = forms[what];
  return form ? { part: 'form', form, ...(entry ? { entry } : {}) } : null;
}

/** Where a canonical section is written: in its words, else by the form that writes it; null where the report has neither. */
const placeOfSection = ({ sections }: Pick<Draft, 'sections'>, key: string): DraftPlace | null => {
  const position = sections.findIndex((section) => section.key === key);
  return position >= 0 ? { part: 'section', position } : placeOfLine(key);
};

/** Where a line outside the words, of a canonical section, is written: the form that writes it; null where none does. */
export function placeOfLine(section: string): DraftPlace | null {
  const form = formOfSection[section];
  return form ? { part: 'form', form } : null;
}
