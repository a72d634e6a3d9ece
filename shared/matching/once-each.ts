import { type Finding, byWeight } from '../domain/finding.ts';

/**
 * Findings without those that say no more than another of their domain that weighs as much: the same words found by two rules, or a
 * part of the words of another. What is kept does not depend on their order.
 */
export function onceEach(findings: readonly Finding[]): Finding[] {
  const all = findings.map((finding) => ({ finding, words: wordsOf(finding) }));
  const byDomain = Map.groupBy(all, ({ finding }) => finding.domain ?? '');
  const isPart = (one: Finding) => {
    const own = wordsOf(one);
    return (byDomain.get(one.domain ?? '') ?? []).some(
      ({ finding, words }) =>
        words.size > own.size && byWeight(finding, one) <= 0 && [...own].every((word) => words.has(word)),
    );
  };
  const gravest = new Map(
    findings
      .toSorted(byWeight)
      .toReversed()
      .map((finding) => [finding.id, finding]),
  );
  return [...new Set(findings)].filter((finding) => gravest.get(finding.id) === finding && !isPart(finding));
}

const wordsOf = ({ evidence }: Finding): ReadonlySet<string> =>
  new Set(evidence.map(({ file, start }) => `${file}:${start}`));
