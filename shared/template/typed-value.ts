import type { When } from '../domain/when.ts';

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
