import type { ChairDecision } from '../../../shared/domain/chair-decision.ts';
import { closes } from '../../../shared/domain/chair-decision.ts';
import type { LookAgain } from '../../../shared/domain/decided.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { memoised } from './memoised.ts';

/**
 * How far a finding of the merge is: `open` where it waits for the chair, `optional` where it only invites a look and can be left,
 * `again` where a decision on it has to be looked at anew.
 */
export type DecisionState = 'open' | 'optional' | 'decided' | 'asked' | 'parked' | 'again';

/** By what findings can be narrowed: how far they are, or any. */
export const decisionStates = ['any', 'open', 'again', 'decided', 'asked', 'parked', 'optional'] as const;
export type DecisionFilter = (typeof decisionStates)[number];

/** How a finding of the merge stands with the chair. */
export type Standing = {
  state: DecisionState;
  decision: ChairDecision | null;
  again: LookAgain | null;
  /** It needs no decision: others have joined its accounts. */
  follows: boolean;
  /** Its "same event" joins nothing. */
  contradicted: boolean;
};

/** How every finding of the merge stands, by its id; what checks ask is not for the chair to decide. */
export const standings = memoised((merged: Merged): ReadonlyMap<string, Standing> => {
  const { standing, lookAgain, following, contradicted } = merged.decided;
  const decisions = new Map(standing.map(({ finding, decision }) => [finding, decision]));
  const agains = new Map(lookAgain.flatMap((one) => (one.finding ? [[one.finding, one] as const] : [])));
  const [follows, crossed] = [new Set(following), new Set(contradicted)];
  return new Map(
    merged.findings
      .filter(({ tier }) => tier === 'merge')
      .map((finding): [string, Standing] => {
        const { id } = finding;
        const decision = decisions.get(id) ?? null;
        const again = agains.get(id) ?? null;
        const isFollowing = follows.has(id);
        const state = decision
          ? closes(decision.said.kind)
            ? 'decided'
            : decision.said.kind === 'asked'
              ? 'asked'
              : 'parked'
          : again
            ? 'again'
            : isFollowing
              ? 'decided'
              : waits(finding)
                ? 'open'
                : 'optional';
        return [id, { state, decision, again, follows: isFollowing, contradicted: crossed.has(id) }];
      }),
  );
});

/** Whether a finding waits for the chair: it weighs, or it asks whether the chronology tells one event twice. */
const waits = ({ weight, kind }: Finding): boolean => weight !== 'consider' || kind === 'same-event';

/** The findings that are so far; `kept` is one that stays in the list whatever became of it. */
export const findingsSoFar = memoised(
  (
    merged: Merged,
    findings: readonly Finding[],
    filter: DecisionFilter,
    kept: string | null,
  ): readonly Finding[] => {
    if (filter === 'any') return findings;
    const all = standings(merged);
    return findings.filter(({ id }) => id === kept || all.get(id)?.state === filter);
  },
);

/** How many questions of the merge are for the chair (`all`: those that wait or have been decided), and how many are so far; `gone` are decisions about which nothing is asked any more. */
export const countDecisions = memoised(
  (merged: Merged): Record<DecisionState, number> & { all: number; gone: number } => {
    const counts = { open: 0, optional: 0, decided: 0, asked: 0, parked: 0, again: 0, all: 0, gone: 0 };
    for (const { state } of standings(merged).values()) {
      counts[state]++;
      if (state !== 'optional') counts.all++;
    }
    counts.gone = merged.decided.lookAgain.filter(({ finding }) => finding === null).length;
    return counts;
  },
);

/** The question whether two rows of the chronology are one event, by their ids; undefined where none asks it. */
export const questionBetween = memoised((merged: Merged): ((a: string, b: string) => Finding | undefined) => {
  const byFile = Map.groupBy(merged.chronology, ({ from }) => from.file);
  const found = new Map<string, Finding>();
  for (const finding of merged.findings.filter(({ kind }) => kind === 'same-event')) {
    const rows = finding.evidence.flatMap(({ file, start, end }) =>
      (byFile.get(file) ?? []).filter(({ from }) => from.start < end && start < from.end).map(({ id }) => id),
    );
    for (const a of rows) for (const b of rows) if (a !== b) found.set(`${a} ${b}`, finding);
  }
  return (a, b) => found.get(`${a} ${b}`);
});
