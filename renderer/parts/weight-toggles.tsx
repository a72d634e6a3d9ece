import type { Weight } from '../../shared/domain/finding.ts';
import { usePage, useWorkbench } from '../state/page.tsx';
import { everyWeight } from '../state/workbench.ts';
import { t } from '../texts/t.ts';
import { FilterBox } from '../ui/field.tsx';
import { WeightMark } from './weight-mark.tsx';
import './weight-toggles.css';

/** One button a weight, pressed while findings of it are shown; the number is how many there are. */
export function WeightToggles({ counts }: { counts: Record<Weight, number> }) {
  const page = usePage();
  const weights = useWorkbench((state) => state.findingFilter.weights);
  const toggle = (weight: Weight) =>
    page.workbench.setState(({ findingFilter }) => ({
      findingFilter: {
        ...findingFilter,
        weights: everyWeight.filter((each) => weights.includes(each) !== (each === weight)),
      },
    }));
  return (
    <span className="weight-toggles" role="group" aria-label={t('findings.byWeight')}>
      {everyWeight.map((weight) => (
        <button
          key={weight}
          type="button"
          className="weight-toggle"
          aria-pressed={weights.includes(weight)}
          onClick={() => toggle(weight)}
        >
          <WeightMark weight={weight} /> <span className="weight-count">{counts[weight]}</span>
        </button>
      ))}
    </span>
  );
}

/** The box that narrows findings by words. */
export function FindingFilterBox() {
  const page = usePage();
  const text = useWorkbench((state) => state.findingFilter.text);
  return (
    <FilterBox
      label={t('findings.filter')}
      value={text}
      onType={(typed) =>
        page.workbench.setState(({ findingFilter }) => ({ findingFilter: { ...findingFilter, text: typed } }))
      }
    />
  );
}
