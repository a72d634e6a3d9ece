import { compareTexts } from '../base/compare-texts.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Difference, Finding } from '../domain/finding.ts';
import { agencyName } from '../domain/agency.ts';
import { type Account, accountsOf, logAccounts } from './account.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { differencesBetween } from './differences.ts';
import { readerOf } from './facts.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { withRareWords } from './rare-words.ts';
import { type Weighed, stepsOf, weighPair } from './weigh-pair.ts';

/**
 * The bands of a sum of bits: from `suggestFrom` a pair is suggested as one event, from `askFrom` it is asked about, and below it is
 * left; from `sameReportFrom` two tellings inside one report are taken as one. Chosen on twelve invented conferences: of 79 pairs that
 * look alike and are not the same none reaches 6.
 */
export const suggestFrom = 9;
export const askFrom = 6;
const sameReportFrom = 6.5;

/** Two accounts by different agencies that look like one event; `twins` are further tellings of it in the same two reports. */
export type SameEvent = { a: Account; b: Account; weighed: Weighed; twins: Account[] };

type Twins = ReadonlyMap<string, ReadonlySet<string>>;

/** Every dated telling of a case, in reports and in logs, in a stable order. */
export function tellingsOf(caseFile: CaseFile): Account[] {
  const reader = readerOf(caseFile);
  return withRareWords([
    ...caseFile.contributions.flatMap((contribution) => accountsOf(contribution, caseFile, reader)),
    ...logAccounts(caseFile, reader),
  ]).sort((a, b) => compareTexts(a.id, b.id));
}

/** Pairs of accounts, by different agencies, that look like one event: best first within each pair of agencies. */
export function sameEvents(accounts: readonly Account[]): SameEvent[] {
  const twins = new Map<string, Set<string>>();
  const link = (one: Account, other: Account) =>
    twins.set(one.id, (twins.get(one.id) ?? new Set()).add(other.id));
  const across: SameEvent[] = [];
  for (const [a, b] of candidatePairs(accounts)) {
    const weighed = weighPair(a, b);
    if (a.agency === b.agency) {
      if (weighed.bits < sameReportFrom || weighed.daysApart > 1) continue;
      link(a, b);
      link(b, a);
    } else if (weighed.bits >= askFrom && !areSameWords(a, b)) across.push({ a, b, weighed, twins: [] });
  }
  across.sort((x, y) => y.weighed.bits - x.weighed.bits || byIds(x, y));
  return withoutTwins(across, twins);
}

/** Two agencies that send one report between them tell nothing twice. */
const areSameWords = ({ evidence: a }: Account, { evidence: b }: Account): boolean =>
  a.file === b.file && a.start === b.start;

const byIds = (x: SameEvent, y: SameEvent): number =>
  compareTexts(x.a.id, y.a.id) || compareTexts(x.b.id, y.b.id);

/** One finding for each pair of accounts, the fuller telling first and its twin in the same report beside it. */
export function sameEvent(pairs: readonly SameEvent[]): Finding[] {
  return pairs.map(({ a, b, weighed, twins }) => {
    const differences: Difference[] = differencesBetween(a, b);
    const differ = differences.length > 0;
    const isSuggested = weighed.bits >= suggestFrom;
    const matters = isSuggested && (differences.some((one) => one.part !== 'date') || weighed.daysApart > 1);
    const lead = isSuggested
      ? 'Is this one event told twice?'
      : 'Could this be one event? Not all speaks for it.';
    return mergeFinding({
      kind: 'same-event',
      weight: matters ? 'should' : 'consider',
      message: differ
        ? `${lead} ${agencyName(a.agency)} and ${agencyName(b.agency)} differ on ${differences.map((one) => one.part).join(', ')}.`
        : `${lead} ${agencyName(a.agency)} and ${agencyName(b.agency)} tell of it.`,
      why: 'Events seen one by one hide a pattern, and the same event counted twice makes one; both accounts stay, and the chair decides (learning from case reviews: unfocused chronologies).',
      differences,
      score: 1 / (1 + 2 ** -(weighed.bits - askFrom + 1)),
      steps: stepsOf(weighed),
      evidence: distinct([a.evidence, b.evidence, ...twins.map((one) => one.evidence)]),
    });
  });
}

/** Of pairs that repeat one another through tellings inside one report, the best stays and carries the others' words. */
function withoutTwins(pairs: readonly SameEvent[], twins: Twins): SameEvent[] {
  const kept: SameEvent[] = [];
  const keptOf = new Map<string, number[]>();
  const alike = (one: Account): string[] => [one.id, ...(twins.get(one.id) ?? [])];
  for (const pair of pairs) {
    const ofB = new Set(alike(pair.b));
    const repeats = alike(pair.a)
      .flatMap((id) => (keptOf.get(id) ?? []).map((at) => ({ at, id })))
      .filter(({ at, id }) => {
        const other = kept[at];
        return other !== undefined && ofB.has(other.a.id === id ? other.b.id : other.a.id);
      })
      .map(({ at }) => at);
    const earlier = kept[Math.min(...repeats)];
    if (earlier) {
      const further = [pair.a, pair.b].filter((one) => one.id !== earlier.a.id && one.id !== earlier.b.id);
      earlier.twins.push(...further);
      continue;
    }
    for (const { id } of [pair.a, pair.b]) keptOf.set(id, [...(keptOf.get(id) ?? []), kept.length]);
    kept.push(pair);
  }
  return kept;
}
