import type { ChairDecision, DecisionKind } from '../domain/chair-decision.ts';
import type { ChangedWords, Decided } from '../domain/decided.ts';

/** A decision of the chair as review.json carries it; `agency` is the one that is asked, `by` is empty where nobody was named. */
export type ReviewedDecision = {
  decision: DecisionKind;
  words: string;
  agency?: string;
  by: string;
  at: string;
};

/** What the chair's decisions leave to be done: whom to ask what, what the meeting settles, and what to look at again. */
export type ReviewedDecisions = {
  questions: { agency: string; question: string; finding: string }[];
  agenda: { words: string; finding: string }[];
  lookAgain: (ReviewedDecision & { question: string; finding: string | null; changes: ChangedWords[] })[];
};

/** What review.json says of one finding: the decision that stands on it, or that it follows from others. */
export type DecidedOfFinding = { decision?: ReviewedDecision; follows?: true };

/** What stands decided on findings, by their ids. */
export function decidedByFinding({ standing, following }: Decided): (finding: string) => DecidedOfFinding {
  const decisions = new Map(standing.map(({ finding, decision }) => [finding, reviewed(decision)]));
  const follows = new Set(following);
  return (finding) => {
    const decision = decisions.get(finding);
    return { ...(decision && { decision }), ...(follows.has(finding) && { follows: true }) };
  };
}

const reviewed = ({ said: { kind, words, agency }, by, at }: ChairDecision): ReviewedDecision => ({
  decision: kind,
  words,
  ...(agency === undefined ? {} : { agency }),
  by,
  at,
});

/** What is left to be done; null while nothing is decided. */
export function reviewedDecisions({ standing, lookAgain }: Decided): ReviewedDecisions | null {
  if (standing.length + lookAgain.length === 0) return null;
  const of = (kind: DecisionKind) => standing.filter(({ decision }) => decision.said.kind === kind);
  return {
    questions: of('asked').map(({ finding, decision: { said } }) => ({
      agency: said.agency ?? '',
      question: said.words,
      finding,
    })),
    agenda: of('parked').map(({ finding, decision: { said } }) => ({ words: said.words, finding })),
    lookAgain: lookAgain.map(({ decision, finding, changes }) => ({
      ...reviewed(decision),
      question: decision.grounds.question,
      finding,
      changes,
    })),
  };
}
