import { type Disagreement, disagreements } from './agree.ts';
import type { AgencyTemplate } from './agency-template.ts';
import { readTyped } from './read-typed.ts';
import { type TypedField, type TypedValue, typedFor } from './typed-value.ts';

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
  typed: readonly TypedField[],
  { children, writtenOn }: { children: readonly string[]; writtenOn?: string },
): FieldsRead[] {
  const perChild = new Map(template.fields.map(({ key, perChild }) => [key, perChild]));
  return [null, ...children].map((child): FieldsRead => {
    const words = typedFor(typed, child);
    const values = new Map<string, TypedValue>();
    const faults: Disagreement[] = [];
    const isOwn = (key: string) => (perChild.get(key) ?? false) === (child !== null);
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
