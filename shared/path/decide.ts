import { type ChairDecision, type Said, chairDecisionRecord } from '../domain/chair-decision.ts';
import { type Decided, nothingDecided } from '../domain/decided.ts';
import type { Finding } from '../domain/finding.ts';
import type { Merged } from '../domain/merged.ts';
import { type Grounded, lookAgainAt } from './changed-grounds.ts';
import { groundsFor, ownersOf } from './decision-grounds.ts';
import { joinedAccounts } from './joined-accounts.ts';

/** Who decides, and when (an ISO instant). */
export type Deciding = { by: string; at: string };

/** Whether the chair can decide on a finding: those of the merge; what checks ask is for the author of a report to answer. */
export const canDecide = ({ tier }: Finding): boolean => tier === 'merge';

/** Whether "the same" and "not the same" are answers to a finding. */
export const asksWhetherSame = ({ kind }: Finding): boolean => kind === 'same-event';

/**
 * A merged conference with what the chair decided. A decision holds for whatever finding stands on its grounds; where none does, it
 * has no effect and is to be looked at again. Nothing that was merged is changed: both accounts stay, and so does every finding.
 */
export const decide = (merged: Merged, decisions: readonly ChairDecision[]): Merged => ({
  ...merged,
  decided: decisions.length === 0 ? nothingDecided : decidedOf(merged, decisions),
});

/** The decision on a finding of a merged conference with the decisions so far; in place of one whose grounds have become its own. */
export function decisionOn(
  finding: Finding,
  merged: Merged,
  said: Said,
  { by, at }: Deciding,
): ChairDecision {
  const before = merged.decided.lookAgain.find((one) => one.finding === finding.id)?.decision;
  const standing = merged.decided.standing.find((one) => one.finding === finding.id)?.decision;
  const instead = before?.grounds.digest ?? standing?.instead;
  return chairDecisionRecord.make({
    grounds: groundsFor(finding, ownersOf(merged)),
    said,
    by,
    at,
    ...(instead === undefined ? {} : { instead }),
  });
}

function decidedOf(merged: Merged, decisions: readonly ChairDecision[]): Decided {
  const latest = latestOf(decisions);
  const ownerOf = ownersOf(merged);
  const grounded = merged.findings.filter(canDecide).map((finding) => ({
    finding,
    grounds: groundsFor(finding, ownerOf),
  }));
  const held = grounded.flatMap(({ finding, grounds }) => {
    const decision = latest.get(grounds.digest);
    return decision ? [{ finding, decision }] : [];
  });
  const used = new Set(held.map(({ decision }) => decision.grounds.digest));
  const replaced = new Set([...latest.values()].flatMap(({ instead }) => instead ?? []));
  const waiting = [...latest.values()]
    .filter(({ grounds: { digest } }) => !used.has(digest) && !replaced.has(digest))
    .sort((a, b) => (a.grounds.digest < b.grounds.digest ? -1 : 1));
  const open = grounded
    .filter(({ grounds }) => !used.has(grounds.digest))
    .map(({ finding, grounds }): Grounded => ({ finding: finding.id, grounds }));
  return {
    standing: held.map(({ finding, decision }) => ({ finding: finding.id, decision })),
    lookAgain: lookAgainAt(waiting, open, merged, ownerOf),
    ...joinedAccounts(merged, held, ownerOf),
  };
}

/** Of decisions with the same grounds the last. */
function latestOf(decisions: readonly ChairDecision[]): Map<string, ChairDecision> {
  const latest = new Map<string, ChairDecision>();
  for (const one of decisions) {
    const other = latest.get(one.grounds.digest);
    if (!other || other.at <= one.at) latest.set(one.grounds.digest, one);
  }
  return latest;
}
