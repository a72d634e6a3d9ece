import type { Merged } from '../../../shared/domain/merged.ts';
import { DecidedItem } from './decided-item.tsx';
import type { DecidedFinding } from './decided-findings.ts';

/** The items of a list of decisions, each with its question. */
export const DecidedItems = ({ these, merged }: { these: readonly DecidedFinding[]; merged: Merged }) =>
  these.map(({ finding, decision }) => (
    <DecidedItem
      key={finding.id}
      question={finding.message}
      finding={finding}
      decision={decision}
      merged={merged}
    />
  ));
