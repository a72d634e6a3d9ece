import type { Merged } from '../../../shared/domain/merged.ts';
import { undoDecision } from '../../state/actions/decisions.ts';
import { useDocument, usePage, useWorkbench } from '../../state/page.tsx';
import { countDecisions, decisionStates } from '../../state/selectors/decisions.ts';
import { t } from '../../texts/t.ts';
import { IconButton } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';

/** How far the findings are that are shown, with how many are so far; and the way to take the last decision back. */
export function DecisionFilterField({ merged }: { merged: Merged }) {
  const page = usePage();
  const filter = useWorkbench((state) => state.decisionFilter);
  const undoable = useDocument((state) => state.undoable);
  const counts = countDecisions(merged);
  if (counts.all === 0) return null;
  return (
    <>
      <Choose
        label={t('chair.show')}
        value={filter}
        choices={decisionStates
          .filter((state) => state === 'any' || state === filter || counts[state] > 0)
          .map((value) => ({
            value,
            label: value === 'any' ? t('chair.state.any') : `${t(`chair.state.${value}`)} (${counts[value]})`,
          }))}
        onChoose={(chosen) =>
          page.workbench.setState({
            decisionFilter: decisionStates.find((state) => state === chosen) ?? 'any',
            finding: null,
          })
        }
      />
      <IconButton
        icon="discard"
        label={t('chair.undoLast')}
        disabled={!undoable}
        onClick={() => void undoDecision(page)}
      />
    </>
  );
}
