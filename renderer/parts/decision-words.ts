import { agencyName } from '../../shared/domain/agency.ts';
import type { ChairDecision, DecisionKind, Said } from '../../shared/domain/chair-decision.ts';
import { instantInWords } from '../state/selectors/instants.ts';
import { t } from '../texts/t.ts';

/** What was decided, in a few words: "Not the same event", "Asked of Police". */
export const decisionInWords = ({ kind, agency }: Said): string =>
  t(`chair.kind.${kind}`, { agency: agencyName(agency ?? '') });

/** Who decided, and when; nobody is named while the conference is only looked at. */
export const deciderInWords = ({ by, at }: ChairDecision, today: string): string =>
  by
    ? t('chair.by', { by, when: instantInWords(at, today) })
    : t('chair.here', { when: instantInWords(at, today) });

/** The icon of each kind of decision. */
export const decisionIcons: Readonly<Record<DecisionKind, string>> = {
  same: 'merge',
  'not-same': 'split-horizontal',
  settled: 'pass',
  asked: 'comment-discussion',
  parked: 'organization',
};
