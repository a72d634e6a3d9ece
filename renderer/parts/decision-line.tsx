import type { Finding } from '../../shared/domain/finding.ts';
import { useDocument } from '../state/page.tsx';
import { standings } from '../state/selectors/decisions.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { decisionIcons, decisionInWords } from './decision-words.ts';
import './decision-line.css';

/** How a finding stands with the chair, in a line; nothing where it is open or not for the chair to decide. */
export function DecisionLine({ finding, short = false }: { finding: Pick<Finding, 'id'>; short?: boolean }) {
  const standing = useDocument((state) =>
    state.current ? standings(state.current).get(finding.id) : undefined,
  );
  if (!standing || standing.state === 'open' || standing.state === 'optional') return null;
  const { decision, state } = standing;
  return (
    <span className="decision-line" data-state={state}>
      <Icon name={decision ? decisionIcons[decision.said.kind] : state === 'again' ? 'warning' : 'pass'} />
      {decision
        ? short
          ? t(`chair.short.${decision.said.kind}`)
          : decisionInWords(decision.said)
        : t(`chair.state.${state}`)}
    </span>
  );
}
