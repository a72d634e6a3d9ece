import type { ChairDecision, DecisionKind } from '../../../shared/domain/chair-decision.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';

/** A finding with the decision that stands on it. */
export type DecidedFinding = { finding: Finding; decision: ChairDecision };

/** The findings on which a decision of these kinds stands, in the order of the findings. */
export function decidedFindings(
  { findings, decided }: Pick<Merged, 'findings' | 'decided'>,
  of: (kind: DecisionKind) => boolean,
): DecidedFinding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return decided.standing.flatMap(({ finding: id, decision }) => {
    const finding = byId.get(id);
    return finding && of(decision.said.kind) ? [{ finding, decision }] : [];
  });
}
