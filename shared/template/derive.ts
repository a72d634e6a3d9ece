import { span, type When } from '../domain/when.ts';
import type { Derived } from './derived.ts';
import type { TypedValue } from './typed-value.ts';

/** Understood values by the key of their field, for one child or for the family. */
export type Values = ReadonlyMap<string, TypedValue>;

/** What follows from other values by a rule; null while one of them is missing, not known or, for a date, not exact. */
export function derive(derived: Derived, values: Values): TypedValue | null {
  switch (derived.rule) {
    case 'share': {
      const [part, whole] = [numberAt(values, derived.part), numberAt(values, derived.whole)];
      if (part === null || whole === null || whole === 0) return null;
      return { kind: 'number', number: toOneDecimal(part, whole), decimals: 1 };
    }
    case 'difference': {
      const [from, less] = [numberAt(values, derived.from), numberAt(values, derived.less)];
      return from === null || less === null ? null : exactly(from - less);
    }
    case 'sum': {
      const parts = derived.of.map((key) => numberAt(values, key));
      return parts.includes(null) ? null : exactly(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
    }
    case 'rows': {
      const list = values.get(derived.list);
      if (list?.kind !== 'list') return null;
      const { column, is } = derived;
      if (!column) return exactly(list.rows.length);
      return exactly(list.rows.filter((row) => matches(row[column], is)).length);
    }
    case 'latest': {
      const list = values.get(derived.list);
      if (list?.kind !== 'list') return null;
      const days = list.rows.flatMap((row) => {
        const cell = row[derived.column];
        return cell?.kind === 'date' ? [cell.when] : [];
      });
      const [latest] = days.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)));
      return latest ? { kind: 'date', when: latest } : null;
    }
    case 'days': {
      const [from, to] = [exactDay(values, derived.from), exactDay(values, derived.to)];
      return from === null || to === null ? null : exactly(daysBetween(from, to));
    }
  }
}

/** Per cent to one decimal, halves up; worked in whole numbers where they are whole, so that 0.05 is never lost. */
const toOneDecimal = (part: number, whole: number): number => Math.round((part * 1000) / whole) / 10;

const exactly = (number: number): TypedValue => ({
  kind: 'number',
  number: Math.round(number * 1000) / 1000,
  decimals: 0,
});

/** Whether a cell has one of some answers; without any, whether it is answered at all. */
function matches(cell: TypedValue | undefined, is: readonly string[] | undefined): boolean {
  if (!cell || cell.kind === 'not-known') return false;
  if (!is) return true;
  if (cell.kind === 'yes-no') return is.includes(cell.yes ? 'yes' : 'no');
  return cell.kind === 'choice' && is.includes(cell.choice);
}

/** The number that stands in a field; null when there is none. */
export function numberAt(values: Values, key: string): number | null {
  const value = values.get(key);
  return value?.kind === 'number' ? value.number : null;
}

/** The day that stands in a field, where it is an exact one. */
export function exactDay(values: Values, key: string): string | null {
  const value = values.get(key);
  return value?.kind === 'date' && value.when.kind === 'exact' ? value.when.on : null;
}

const lastDay = (when: When): string => span(when)?.to ?? '';

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
