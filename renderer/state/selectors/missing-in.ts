import type { Declaration } from '../../../shared/domain/declaration.ts';
import type { RecordedDecision } from '../../../shared/domain/disclosure-decision.ts';
import type { InformationRequest } from '../../../shared/domain/information-request.ts';
import type { ServiceInvolvement } from '../../../shared/domain/service-involvement.ts';
import { t } from '../../texts/t.ts';

/** What a service still lacks, in one sentence; null where it is whole. */
export function missingInService({
  service,
  from,
  to,
  harmful,
  notToBeUsedFor,
}: ServiceInvolvement): string | null {
  if (!service.trim()) return t('service.nameMissing');
  if (from && to && from > to) return t('service.daysTurned');
  return harmful && !notToBeUsedFor.trim() ? t('service.stampMissing') : null;
}

/** What a request still lacks, in one sentence; null where it is whole. */
export function missingInRequest({ concern, asked, reply }: InformationRequest): string | null {
  if (concern.trim().length < 3) return t('request.concernMissing');
  if (asked.trim().length < 3) return t('request.askedMissing');
  if (reply.kind === 'refused' && reply.reason.trim().length < 3) return t('request.refusalMissing');
  return reply.kind === 'answered' && reply.words.trim().length < 3 ? t('request.answerMissing') : null;
}

/** What a declaration still lacks, in one sentence; null where it is whole. */
export function missingInDeclaration({ lookedAt, from, to }: Declaration): string | null {
  if (lookedAt.trim().length < 3) return t('declare.lookedAtMissing');
  if (!from || !to) return t('declare.daysMissing');
  return from > to ? t('declare.daysTurned') : null;
}

type Field = 'what' | 'recipient' | 'asked' | 'reason' | 'review' | 'decidedBy';

/** The first thing that a decision still lacks, at which field it is said, and one sentence; null where it is whole. */
export function missingInDecision(decision: RecordedDecision): { field: Field; sentence: string } | null {
  const { what, recipient, consentAsked, notAskedBecause, reason, reviewOn, decidedBy } = decision;
  const lacks = (field: Field) => ({ field, sentence: t(`decide.missing.${field}`) });
  if (what.trim().length < 3) return lacks('what');
  if (recipient.trim().length < 2) return lacks('recipient');
  if (consentAsked === 'not-recorded' || (consentAsked === 'no' && !notAskedBecause)) return lacks('asked');
  if (reason.trim().length < 3) return lacks('reason');
  if (decision.decision === 'not-shared' && !reviewOn) return lacks('review');
  return decidedBy.trim() ? null : lacks('decidedBy');
}
