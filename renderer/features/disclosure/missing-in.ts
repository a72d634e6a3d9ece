import type { RecordedDecision } from '../../../shared/domain/disclosure-decision.ts';
import { t } from '../../texts/t.ts';

type Field = 'what' | 'recipient' | 'asked' | 'reason' | 'review' | 'decidedBy';

/** The first thing that a decision still lacks, at which field it is said, and one sentence; null where it is whole. */
export function missingIn(decision: RecordedDecision): { field: Field; sentence: string } | null {
  const { what, recipient, consentAsked, notAskedBecause, reason, reviewOn, decidedBy } = decision;
  const lacks = (field: Field) => ({ field, sentence: t(`decide.missing.${field}`) });
  if (what.trim().length < 3) return lacks('what');
  if (recipient.trim().length < 2) return lacks('recipient');
  if (consentAsked === 'not-recorded' || (consentAsked === 'no' && !notAskedBecause)) return lacks('asked');
  if (reason.trim().length < 3) return lacks('reason');
  if (decision.decision === 'not-shared' && !reviewOn) return lacks('review');
  return decidedBy.trim() ? null : lacks('decidedBy');
}
