import type { When } from '../domain/when.ts';
import type { ListColumn, TemplateField } from './template-field.ts';

/**
 * What was typed into a field, understood. `decimals` is to how many places a number was written; a date keeps how sure it is;
 * `not-known` is an answer too ("not known: the nursery holds no record"), with the writer's own words.
 */
export type SimpleValue =
  | { kind: 'number'; number: number; decimals: number }
  | { kind: 'date'; when: When }
  | { kind: 'choice'; choice: string }
  | { kind: 'yes-no'; yes: boolean }
  | { kind: 'text'; text: string }
  | { kind: 'not-known'; words: string };

/** A row of a list: its cells by the keys of the columns; empty cells are left out. */
export type ListRow = Readonly<Record<string, SimpleValue>>;

/** What was typed into a field of any kind. */
export type TypedValue = SimpleValue | { kind: 'list'; rows: readonly ListRow[] };

/** What reading a field comes to: its value, or one sentence that says what to type instead. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; sentence: string };

/** What can be asked and answered in one line: a field that is no list, or a column of one. */
export type Askable = Exclude<TemplateField, { kind: 'list' }> | ListColumn;

/** What was typed for one field: for one child, or for the family as a whole (null). A list has a line a row, cells parted by |. */
export type TypedField = { key: string; child: string | null; text: string };

/** What was typed for one child, or for the family (null), by field; both for a child, whose own answer comes first. */
export function typedFor(typed: readonly TypedField[], child: string | null): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const one of typed) if (one.child === null) words.set(one.key, one.text);
  if (child !== null) for (const one of typed) if (one.child === child) words.set(one.key, one.text);
  return words;
}
