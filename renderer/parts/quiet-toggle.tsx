import { usePage, useWorkbench } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { WeightMark } from './weight-mark.tsx';
import './weight-toggles.css';

/** Shows or hides the quiet questions everywhere, and keeps that for next time; `count` is how many there are here. */
export function QuietToggle({ count }: { count: number }) {
  const page = usePage();
  const shown = useWorkbench((state) => state.quietShown);
  return count === 0 ? null : (
    <button
      type="button"
      className="weight-toggle"
      aria-pressed={shown}
      title={t('findings.quietWhy')}
      onClick={() => page.workbench.setState({ quietShown: !shown })}
    >
      <WeightMark weight="quiet" /> <span className="weight-count">{count}</span>
    </button>
  );
}
