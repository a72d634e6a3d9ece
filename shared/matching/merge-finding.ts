import { shortHash } from '../base/short-hash.ts';
import type { Finding, Weight } from '../domain/finding.ts';
import type { Evidence } from '../domain/passage.ts';

/** What a matcher says; tier and id follow from it. */
export type Said = Omit<Finding, 'id' | 'tier' | 'suggestions'> & {
  weight: Weight;
  suggestions?: Finding['suggestions'];
};

/** A finding of the merge. Its id depends on kind and quoted words only, so it survives a new order and a new place. */
export function mergeFinding(said: Said): Finding {
  const grounds = [...new Set(said.evidence.map((one) => `${one.file}\n${one.quote}`))].sort().join('\n');
  return {
    ...said,
    id: `${said.kind}:${shortHash(`${said.agency ?? ''}\n${said.record ?? ''}\n${grounds}`)}`,
    tier: 'merge',
    suggestions: said.suggestions ?? [],
  };
}

/** Evidence without repeats, in the order given. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = `${one.file}:${one.start}:${one.end}`;
    return one.quote !== '' && !seen.has(key) && seen.add(key);
  });
}
