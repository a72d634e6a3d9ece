import type { Rank } from '../../shared/domain/finding.ts';
import { t } from '../texts/t.ts';
import './weight-mark.css';

const shapes: Record<Rank | 'told', string> = {
  must: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  should: 'M8 1.5 15.2 14.5H.8z',
  consider: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  quiet: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  told: 'M6.4 12.8 1.6 8l1.5-1.5 3.3 3.3 6.5-6.5L14.4 4.8z',
};

/** How much a finding weighs, by shape and colour, and in words where asked: octagon, triangle, circle, dot. */
export function WeightMark({ weight, word = true }: { weight: Rank | 'told'; word?: boolean }) {
  return (
    <span className="weight-mark" data-weight={weight}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[weight]} />
      </svg>
      <span className={word ? '' : 'sr-only'}>{t(`weight.${weight}`)}</span>
    </span>
  );
}
