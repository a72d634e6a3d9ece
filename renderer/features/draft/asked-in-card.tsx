import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import { useVault } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import { AskedFinding } from './asked-finding.tsx';

/** The desk on which the report lies that the cards belong to. */
export const AtDesk = createContext<Desk | null>(null);

/** A finding of a draft in the card of its words. */
export function AskedInCard({ finding, onGo }: { finding: Finding; onGo: () => void }) {
  const desk = useContext(AtDesk);
  const checked = useVault((state) => (desk ? state.checked[desk.store.getState().draft.id] : undefined));
  const placed = checked?.placed.find((each) => each.finding.id === finding.id);
  return desk && placed ? <AskedFinding desk={desk} placed={placed} open onGo={onGo} /> : null;
}
