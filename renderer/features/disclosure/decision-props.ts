import type { RecordedDecision } from '../../../shared/domain/disclosure-decision.ts';

/** What every field group of a decision is given. */
export type DecisionProps = {
  decision: RecordedDecision;
  writable: boolean;
  onChange: (change: Partial<RecordedDecision>) => void;
};
