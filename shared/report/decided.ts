import type { Audience } from '../domain/audience.ts';
import { type ChairDecision, closes } from '../domain/chair-decision.ts';
import type { Decided } from '../domain/decided.ts';
import { type DecidedRow, decidedRows } from '../domain/decided-rows.ts';
import type { Finding } from '../domain/finding.ts';
import type { Context } from './context.ts';

/** A finding with the decision that stands on it. */
export type DecidedFinding = { finding: Finding; decision: ChairDecision };

/** Findings as one audience reads them: those that are still questions, those that are decided, those that follow from others. */
export type Parted = { open: Finding[]; decided: DecidedFinding[]; following: Finding[] };

/**
 * Parts findings by what the chair decided. Whom the chair asks and what is parked is for the chair's own copy: to others these are
 * open questions like the rest.
 */
export function parted(findings: readonly Finding[], decided: Decided, audience: Audience): Parted {
  const decisions = new Map(decided.standing.map(({ finding, decision }) => [finding, decision]));
  const follows = new Set(decided.following);
  const parts: Parted = { open: [], decided: [], following: [] };
  for (const finding of findings) {
    const decision = decisions.get(finding.id);
    if (decision && (audience === 'chair' || closes(decision.said.kind)))
      parts.decided.push({ finding, decision });
    else if (!decision && follows.has(finding.id)) parts.following.push(finding);
    else parts.open.push(finding);
  }
  return parts;
}

/** What is decided of the rows that an audience sees: only decisions every word of whose grounds it may read have an effect for it. */
export function decidedRowsFor({ merged, mayRead, told, audience }: Context): (row: string) => DecidedRow {
  const { joined, apart } = merged.decided;
  if (joined.length + apart.length === 0) return decidedRows({ joined, apart });
  const reports = new Set(told.map(({ contribution }) => contribution.file));
  const findings = new Map(merged.findings.map((finding) => [finding.id, finding]));
  const isReadable = (id: string): boolean =>
    findings
      .get(id)
      // Logs are not for the family.
      ?.evidence.every((one) => (reports.has(one.file) ? mayRead(one) : audience !== 'family')) ?? false;
  return decidedRows({ joined: joined.filter(({ finding }) => isReadable(finding)), apart });
}
