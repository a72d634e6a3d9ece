import type { Finding } from './finding.ts';
import type { Evidence } from './passage.ts';
import { clusters } from './clusters.ts';

/**
 * One event as several agencies may tell it: the questions that join its accounts, gravest first; each account once, in the order of
 * files and places; and the parts on which any two differ.
 */
export type EventGroup = { findings: Finding[]; accounts: Evidence[]; parts: string[] };

/** The events that findings of the same event make out between them; `parted` are the ids of those that the chair keeps apart. */
export const eventGroups = (findings: readonly Finding[], parted: ReadonlySet<string>): EventGroup[] =>
  clusters(findings.filter(({ kind, id }) => kind === 'same-event' && !parted.has(id))).map(
    ({ evidence, ...group }) => ({ ...group, accounts: onceEach(evidence) }),
  );

/** Each stretch of a file once; of those that overlap, the one that reaches furthest. */
function onceEach(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const one of evidence.toSorted(byPlace)) {
    const last = kept.at(-1);
    if (last?.file === one.file && one.start < last.end) {
      if (one.end > last.end) kept[kept.length - 1] = one;
    } else kept.push(one);
  }
  return kept;
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || b.end - a.end;
