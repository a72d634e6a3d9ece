import type { Weight } from '../../../shared/domain/finding.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { t } from '../../texts/t.ts';

const weights = ['must', 'should', 'consider'] as const;

/** How much is still asked, by weight; weights of which there is none are left out. `word` where the words are seen as well. */
export function OpenCounts({ counts, word = false }: { counts: Record<Weight, number>; word?: boolean }) {
  return weights
    .filter((weight) => counts[weight] > 0)
    .map((weight) => (
      <span key={weight} className="open-count" data-weight={weight}>
        <WeightMark weight={weight} word={false} /> {counts[weight]}{' '}
        {word ? <span aria-hidden="true">{t(`weight.low.${weight}`)}</span> : null}
      </span>
    ));
}
