import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import { useVault } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { AskedFinding } from './asked-finding.tsx';

/** The desk on which the report lies that the cards belong to. */
export const AtDesk = createContext<Desk | null>(null);

/** A finding of a draft in the card of its words. */
export function AskedInCard({ finding, onGo }: { finding: Finding; onGo: () => void }) {
  const desk = useContext(AtDesk);
  const checked = useVault((state) => (desk ? state.checked[desk.store.getState().draft.id] : undefined));
  const all = checked?.placed ?? [];
  // The sentence may have gone on since the card opened; then the same words are asked about under another identifier.
  const placed =
    all.find((each) => each.finding.id === finding.id) ?? all.find((each) => isSame(each.finding, finding));
  if (!desk) return null;
  return placed ? (
    <AskedFinding desk={desk} placed={placed} open onGo={onGo} />
  ) : (
    <p className="muted">{t('asked.gone')}</p>
  );
}

/** Whether two findings ask the same of the same words. */
const isSame = (one: Finding, other: Finding): boolean =>
  one.kind === other.kind &&
  one.message === other.message &&
  one.evidence[0]?.quote === other.evidence[0]?.quote;
