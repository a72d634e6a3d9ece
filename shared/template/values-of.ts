import { type Disagreement, disagreements } from './agree.ts';
import type { AgencyTemplate } from './agency-template.ts';
import { readTyped } from './read-typed.ts';
import type { DraftField } from '../domain/draft.ts';
import type { TypedValue } from './typed-value.ts';

/** What the fields of one report come to, for one child or for the family: values by field, and what is wrong with what was typed. */
export type FieldsRead = {
  child: string | null;
  values: ReadonlyMap<string, TypedValue>;
  faults: readonly Disagreement[];
};

/**
 * Reads all fields of a report, for the family (null) and for each child: what cannot be read, and what does not agree with
 * itself, is told once, for whom it is. A child's values include those of the family, so that rules may use both.
 */
export function readFields(
  template: Pick<AgencyTemplate, 'fields' | 'relations'>,
  typed: readonly DraftField[],
  { children, writtenOn }: { children: readonly string[]; writtenOn?: string },
): FieldsRead[] {
  const isAskedEach = new Map(template.fields.map(({ key, perChild }) => [key, perChild]));
  return [null, ...children].map((child): FieldsRead => {
    const words = typedFor(typed, child);
    const values = new Map<string, TypedValue>();
    const faults: Disagreement[] = [];
    const isOwn = (key: string) => (isAskedEach.get(key) ?? false) === (child !== null);
    for (const field of template.fields) {
      const text = words.get(field.key);
      const read = text === undefined ? null : readTyped(field, text, writtenOn);
      if (read?.ok) values.set(field.key, read.value);
      else if (read && isOwn(field.key))
        faults.push({ key: field.key, keys: [field.key], sentence: read.sentence });
    }
    faults.push(...disagreements(template, values).filter(({ keys }) => keys.some(isOwn)));
    return { child, values, faults };
  });
}

/** What was typed for the family (null), or for a child, with what was typed for the family beside it. */
function typedFor(typed: readonly DraftField[], child: string | null): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const one of typed) if (one.child === undefined) words.set(one.key, one.text);
  if (child !== null) for (const one of typed) if (one.child === child) words.set(one.key, one.text);
  return words;
}
