import type { Merged } from '../../shared/domain/merged.ts';
import { usePage } from '../state/page.tsx';
import { countDecisions } from '../state/selectors/decisions.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { runCommand } from './run-command.ts';

/** How many questions of the merge wait for the chair, and whether decisions are to be looked at again. */
export function DecisionsLeft({ merged }: { merged: Merged }) {
  const page = usePage();
  const { all, open, again, gone, decided } = countDecisions(merged);
  if (all + gone === 0) return null;
  const anew = again + gone;
  return (
    <button
      type="button"
      className="status-part status-button status-decisions"
      data-again={anew > 0}
      title={t('chair.statusTitle', { done: decided, all })}
      onClick={() => runCommand(page, 'show-decisions')}
    >
      <span className="status-count">
        <Icon name={anew > 0 ? 'warning' : 'merge'} />
        {anew > 0 ? t('chair.again.status', { count: anew }) : t('chair.status', { open })}
      </span>
    </button>
  );
}
