import type { Evidence } from '../domain/passage.ts';

/** Evidence without repeats, in the order given. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = `${one.file}:${one.start}:${one.end}`;
    return one.quote !== '' && !seen.has(key) && seen.add(key);
  });
}
