/** One part of a comparison: what it adds (bits; positive speaks for one event) and why, said only when it is asked for. */
export type Reason = { part: string; weight: number; why: () => string };

/** A reason, or none where a part says nothing. */
export const reason = (part: string, weight: number, why: () => string): Reason => ({ part, weight, why });

/** What two sets have in common. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const found: T[] = [];
  for (const one of few) if (many.has(one)) found.push(one);
  return found;
}

/** Words for a person, in order, without the mark of an idea. */
export const list = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/^=/, ''))
    .sort()
    .join(', ');
