import { agencies } from '../../../shared/domain/agency.ts';
import { byWeight, type Finding, type Weight } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { memoised } from './memoised.ts';
import { agencyOfFile } from './places.ts';

/** How the list of findings is narrowed: words anywhere in it, weights, and one kind or all. */
export type FindingFilter = { text: string; weights: readonly Weight[]; kind: string | null };

/** Findings of one agency (null: of the conference as a whole), gravest first. */
export type FindingGroup = { agency: string | null; findings: Finding[] };

/** The agency that a finding asks: the one it names, else that of its first words. */
export const agencyOfFinding = (merged: Merged, finding: Finding): string | null =>
  finding.agency ?? (finding.evidence[0] ? agencyOfFile(merged, finding.evidence[0].file) : null);

/** The findings without the quiet ones, where those are hidden. */
export const heard = memoised((findings: readonly Finding[], quietShown: boolean): readonly Finding[] =>
  quietShown ? findings : findings.filter(({ quiet }) => !quiet),
);

/** How many findings are quiet. */
export const countQuiet = memoised((findings: readonly Finding[]): number =>
  findings.reduce((count, { quiet }) => count + (quiet ? 1 : 0), 0),
);

/** The findings that a filter lets through, gravest first. */
export const filterFindings = memoised((findings: readonly Finding[], filter: FindingFilter): Finding[] => {
  const words = filter.text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  return findings
    .filter((finding) => {
      if (!finding.quiet && !filter.weights.includes(finding.weight)) return false;
      if (filter.kind !== null && finding.kind !== filter.kind) return false;
      const text = [finding.message, finding.why, ...finding.evidence.map(({ quote }) => quote)]
        .join(' ')
        .toLocaleLowerCase('en-GB');
      return words.every((word) => text.includes(word));
    })
    .sort(byWeight);
});

/** Findings by the agency that they ask, agencies in the order of the list, the whole conference last. */
export const groupFindings = memoised((merged: Merged, findings: readonly Finding[]): FindingGroup[] => {
  const order = Object.keys(agencies);
  const groups = Map.groupBy(findings, (finding) => agencyOfFinding(merged, finding));
  const rank = (agency: string | null) =>
    agency === null ? Infinity : (order.indexOf(agency) + order.length) % order.length;
  return [...groups]
    .map(([agency, found]) => ({ agency, findings: found }))
    .sort((a, b) => rank(a.agency) - rank(b.agency));
});

/** How many findings there are of each weight; quiet ones are not counted. */
export const countByWeight = (findings: readonly Finding[]): Record<Weight, number> => {
  const counts = { must: 0, should: 0, consider: 0 };
  for (const { weight, quiet } of findings) if (!quiet) counts[weight]++;
  return counts;
};

/** How many findings of each weight ask each agency. */
export const countByAgency = memoised(
  (merged: Merged): ReadonlyMap<string | null, Record<Weight, number>> => {
    const groups = Map.groupBy(merged.findings, (finding) => agencyOfFinding(merged, finding));
    return new Map([...groups].map(([agency, found]) => [agency, countByWeight(found)]));
  },
);

/** The gravest weight of which there is any; null when there is none. */
export const gravest = (counts: Record<Weight, number>): Weight | null =>
  (['must', 'should', 'consider'] as const).find((weight) => counts[weight] > 0) ?? null;

/** The kinds of finding that occur, in the order of their gravest, with how many there are of each. */
export const kindsOf = memoised((findings: readonly Finding[]): { kind: string; findings: Finding[] }[] =>
  [...Map.groupBy([...findings].sort(byWeight), ({ kind }) => kind)].map(([kind, found]) => ({
    kind,
    findings: found,
  })),
);

/** Every passage of a file that a finding stands on, from the top of the file to its end; of equal ones the gravest first. */
export const evidenceIn = memoised((findings: readonly Finding[], file: string) =>
  findings
    .flatMap((finding) =>
      finding.evidence
        .filter((evidence) => evidence.file === file)
        .map((evidence) => ({ finding, evidence })),
    )
    .sort((a, b) => a.evidence.start - b.evidence.start || byWeight(a.finding, b.finding)),
);
