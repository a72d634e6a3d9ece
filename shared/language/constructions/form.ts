import { type Sightings, classOf, wordClass } from '../lexicon/sightings.ts';

/** One step of a form: what may stand there, how many words may come before it, and whether it may be missing. */
export type Step = { any: readonly number[]; gap: number; optional: boolean };

/** A form of a construction ready for search; `starts` where it must begin the sentence. */
export type Form = { steps: readonly Step[]; starts: boolean };

/**
 * The sightings of a sentence by class: the first of class `n` is `seen[first[n]]`, the class, and what follows it there; the next
 * of the same class at `next[first[n]]`; -1 where there is none.
 */
export type ByClass = { seen: Sightings; first: Int32Array; next: Int32Array };

/** A form from its written shape. */
export function form(written: string): Form {
  const parts = written.trim().split(/\s+/);
  const starts = parts[0] === '^';
  if (starts) parts.shift();
  const steps: Step[] = [];
  let gap = 0;
  for (const part of parts) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2));
      continue;
    }
    const optional = part.endsWith('?');
    const any = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map((one) => (/^[A-Z]+$/.test(one) ? classOf(one) : wordClass(one.replaceAll('_', ' '))));
    steps.push({ any: [...new Set(any)], gap, optional });
    gap = 0;
  }
  return { steps, starts };
}

/** Whether every step that must be there is somewhere in the sentence. */
export function possible({ steps }: Form, { first }: ByClass): boolean {
  for (const { any, optional } of steps) {
    if (optional) continue;
    let there = false;
    for (const one of any)
      if ((first[one] as number) >= 0) {
        there = true;
        break;
      }
    if (!there) return false;
  }
  return true;
}

/** The first stretch of tokens that a form fits, from `from` up to but not including `to`. */
export function fits({ steps, starts }: Form, table: ByClass): { from: number; to: number } | undefined {
  const first = steps[0];
  if (!first) return undefined;
  const { seen, next } = table;
  for (const one of first.any)
    for (let at = table.first[one] as number; at >= 0; at = next[at] as number) {
      const from = seen[at + 1] as number;
      if (starts && from > first.gap) continue;
      const to = rest(steps, 1, seen[at + 2] as number, 0, table);
      if (to >= 0) return { from, to };
    }
  return undefined;
}

function rest(steps: readonly Step[], at: number, after: number, carried: number, table: ByClass): number {
  const step = steps[at];
  if (!step) return after;
  const { seen, first, next } = table;
  const reach = Math.max(step.gap, carried);
  for (const one of step.any)
    for (let k = first[one] as number; k >= 0; k = next[k] as number) {
      const from = seen[k + 1] as number;
      if (from < after) continue;
      if (from > after + reach) break;
      const to = rest(steps, at + 1, seen[k + 2] as number, 0, table);
      if (to >= 0) return to;
    }
  return step.optional ? rest(steps, at + 1, after, reach, table) : -1;
}
