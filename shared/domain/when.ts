import { z } from 'zod';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day as YYYY-MM-DD is needed.');

/**
 * When something happened, with how sure that is. Days are ISO (`2025-05-04`), inclusive; `time` is HH:MM, 24 hours;
 * `words` are the writer's own. `about` is a guess or an approximation ("?22 May", "early May"), `range` a stretch of days.
 */
export const When = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('exact'), on: Day, time: z.string().optional(), words: z.string() }),
  z.object({ kind: z.literal('about'), from: Day, to: Day, words: z.string() }),
  z.object({ kind: z.literal('range'), from: Day, to: Day, words: z.string() }),
  z.object({ kind: z.literal('unknown'), words: z.string() }),
]);
export type When = z.infer<typeof When>;

/** The first and last day it can have been; null when nothing is known. */
export function span(when: When): { from: string; to: string } | null {
  if (when.kind === 'unknown') return null;
  return when.kind === 'exact' ? { from: when.on, to: when.on } : { from: when.from, to: when.to };
}

/** Orders by first possible day, then time, then last possible day; unknown dates come last. */
export function compareWhen(a: When, b: When): number {
  const key = (when: When) => {
    const days = span(when);
    return days ? `${days.from} ${when.kind === 'exact' ? (when.time ?? '') : ''} ${days.to}` : '9999';
  };
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
