import type { Finding } from '../../shared/domain/finding.ts';
import { decideAtOnce } from '../state/actions/decisions.ts';
import { useDocument, usePage } from '../state/page.tsx';
import { standings } from '../state/selectors/decisions.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { DecisionLine } from './decision-line.tsx';
import { decisionIcons } from './decision-words.ts';

/** How a finding stands with the chair, in a card; where accounts may be of one event, the two answers to that. */
export function CardDecision({ finding }: { finding: Finding }) {
  const page = usePage();
  const standing = useDocument((state) =>
    state.current ? standings(state.current).get(finding.id) : undefined,
  );
  if (!standing) return null;
  if (standing.decision || standing.follows) {
    return (
      <p>
        <DecisionLine finding={finding} />
        {standing.decision ? (
          <Button look="quiet" icon="discard" onClick={() => void decideAtOnce(page, finding.id, null)}>
            {t('chair.takeBack')}
          </Button>
        ) : null}
      </p>
    );
  }
  if (finding.kind !== 'same-event') return <DecisionLine finding={finding} />;
  return (
    <p className="finding-card-decide">
      {(['same', 'not-same'] as const).map((kind) => (
        <Button
          key={kind}
          icon={decisionIcons[kind]}
          onClick={() => void decideAtOnce(page, finding.id, { kind, words: '' })}
        >
          {t(`chair.do.${kind}`)}
        </Button>
      ))}
    </p>
  );
}
