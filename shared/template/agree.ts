import type { Derived, Relation } from './derived.ts';
import { type Values, derive, exactDay, numberAt } from './derive.ts';
import { shown } from './read-number.ts';
import type { TemplateField } from './template-field.ts';
import type { TypedValue } from './typed-value.ts';

/** Two fields that do not agree: at which of them it is said, all that take part, and one sentence. */
export type Disagreement = { key: string; keys: readonly string[]; sentence: string };

type Fields = { fields: readonly TemplateField[]; relations: readonly Relation[] };

/** Where values of one child, or of the family, do not agree with each other: what follows from others, and what belongs together. */
export function disagreements({ fields, relations }: Fields, values: Values): Disagreement[] {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const found: Disagreement[] = [];
  for (const field of fields) {
    const typed = values.get(field.key);
    const due = field.derived && derive(field.derived, values);
    if (!field.derived || !typed || !due || isSame(typed, due)) continue;
    const sentence = contradicted(field, field.derived, { typed, due }, { values, byKey });
    if (sentence) found.push({ key: field.key, keys: [field.key], sentence });
  }
  for (const relation of relations) {
    const sentence = broken(relation, values, byKey);
    if (sentence) found.push(sentence);
  }
  return found;
}

/** Whether what was typed is what follows; a percentage as exact as it was typed, so that 85 and 85.0 are both right for 289 of 340. */
function isSame(typed: TypedValue, due: TypedValue): boolean {
  if (typed.kind === 'number' && due.kind === 'number') {
    const slack = due.decimals === 0 ? 0 : typed.decimals === 0 ? 0.5 : 0.05;
    return Math.abs(typed.number - due.number) <= slack + 1e-9;
  }
  if (typed.kind === 'date' && due.kind === 'date')
    return typed.when.kind !== 'exact' || due.when.kind !== 'exact' || typed.when.on === due.when.on;
  return true;
}

type Setting = { values: Values; byKey: ReadonlyMap<string, TemplateField> };

function contradicted(
  field: TemplateField,
  derived: Derived,
  { typed, due }: { typed: TypedValue; due: TypedValue },
  { values, byKey }: Setting,
): string | null {
  if (typed.kind === 'date' && due.kind === 'date')
    return `${field.label}: the latest day in the list is ${due.when.words}, not ${typed.when.words}.`;
  if (typed.kind !== 'number' || due.kind !== 'number') return null;
  const places = Math.max(typed.decimals, due.decimals);
  const [is, isNot] = [figure(field, due.number, places), figure(field, typed.number, places)];
  const at = (key: string) => figure(byKey.get(key), numberAt(values, key) ?? 0, 0);
  const bare = (key: string) => (numberAt(values, key) ?? 0).toLocaleString('en-GB');
  switch (derived.rule) {
    case 'share':
      return `${field.label}: ${bare(derived.part)} of ${at(derived.whole)} is ${is}, not ${isNot}.`;
    case 'difference':
      return `${field.label}: ${bare(derived.from)} less ${bare(derived.less)} is ${is}, not ${isNot}.`;
    case 'sum':
      return `${field.label}: ${derived.of.map(bare).join(' and ')} is ${is}, not ${isNot}.`;
    case 'rows':
      return `${field.label}: the list “${byKey.get(derived.list)?.label ?? derived.list}” has ${is}, not ${isNot}.`;
    case 'days':
      return `${field.label}: from one date to the other it is ${is}, not ${isNot}.`;
    case 'latest':
      return null;
  }
}

function broken(relation: Relation, values: Values, byKey: Setting['byKey']): Disagreement | null {
  const called = (key: string) => byKey.get(key)?.label ?? key;
  const said = (key: string) => figure(byKey.get(key), numberAt(values, key) ?? 0, 0);
  switch (relation.rule) {
    case 'at-most': {
      const [less, more] = [numberAt(values, relation.less), numberAt(values, relation.more)];
      if (less === null || more === null || less <= more) return null;
      const keys = [relation.less, relation.more];
      return {
        key: relation.less,
        keys,
        sentence: `${called(relation.less)} (${said(relation.less)}) cannot be more than ${lower(called(relation.more))} (${said(relation.more)}).`,
      };
    }
    case 'not-before': {
      const [later, earlier] = [exactDay(values, relation.later), exactDay(values, relation.earlier)];
      if (later === null || earlier === null || later >= earlier) return null;
      const keys = [relation.later, relation.earlier];
      return {
        key: relation.later,
        keys,
        sentence: `${called(relation.later)} cannot be before ${lower(called(relation.earlier))}. Check both dates.`,
      };
    }
    case 'adds-up': {
      const parts = relation.parts.map((key) => numberAt(values, key));
      const whole = numberAt(values, relation.whole);
      if (whole === null || parts.includes(null)) return null;
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      if (Math.abs(sum - whole) < 1e-9) return null;
      const list = relation.parts.map((key) => `${lower(called(key))} (${numberAt(values, key) ?? 0})`);
      return {
        key: relation.whole,
        keys: [...relation.parts, relation.whole],
        sentence: `${called(relation.whole)}: ${list.join(' and ')} come to ${figure(byKey.get(relation.whole), sum, 0)}, not ${said(relation.whole)}.`,
      };
    }
  }
}

function figure(field: TemplateField | undefined, value: number, decimals: number): string {
  if (field?.kind === 'percent' || field?.kind === 'count' || field?.kind === 'measure')
    return shown(field, value, field.kind === 'percent' ? Math.max(1, decimals) : decimals);
  return String(value);
}

/** A label inside a sentence; abbreviations such as GP keep their capitals. */
const lower = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
