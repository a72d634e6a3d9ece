import { stretchesOf } from '../base/stretches.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Finding } from '../domain/finding.ts';
import { type Texts, cite } from '../domain/passage.ts';
import { consentWords, golden } from './consent-words.ts';
import { decisionGap } from './decision-gap.ts';
import { mergeFinding } from './merge-finding.ts';
import { reportNotShown } from './report-not-shown.ts';

/** Where a report or a decision log leaves open whether the family was asked, told or shown, and why not. */
export function sharingGap(caseFile: CaseFile): Finding[] {
  const { texts } = caseFile;
  return [
    ...caseFile.contributions.flatMap((contribution) =>
      onePerPlace([...reportNotShown(contribution, texts), ...consentWords(contribution, texts)]),
    ),
    ...caseFile.contributions.flatMap((one) => one.disclosures.flatMap((decision) => gapIn(decision, texts))),
    ...caseFile.logs.flatMap((log) => log.decisions.flatMap((decision) => gapIn(decision, texts))),
  ];
}

function gapIn(decision: DisclosureDecision, texts: Texts): Finding[] {
  const gap = decisionGap(decision);
  if (!gap) return [];
  return [
    mergeFinding({
      kind: 'sharing-gap',
      weight: gap.weight,
      ...(decision.agency ? { agency: decision.agency } : {}),
      record: decision.reference,
      message: gap.question,
      why: golden,
      evidence: [cite(texts, decision.row)],
      suggestions: [{ kind: 'open-form', label: 'Complete the decision' }],
    }),
  ];
}

/** Two findings on overlapping words of one report ask the same twice; the first stays. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const asked = stretchesOf(kept.flatMap(({ evidence }) => evidence));
    if (!finding.evidence.some(({ start, end }) => asked.meet(start, end))) kept.push(finding);
  }
  return kept;
}
