import type { Unplaced as Stretch } from '../../shared/domain/contribution.ts';
import { t } from '../texts/t.ts';
import './unplaced.css';

/** What of a file found no place, each with its reason; nothing is left out in silence. */
export function Unplaced({ stretches }: { stretches: readonly Stretch[] }) {
  if (stretches.length === 0) return <p className="unplaced muted">{t('contribution.allPlaced')}</p>;
  return (
    <details className="unplaced">
      <summary>{t('contribution.unplaced', { count: stretches.length })}</summary>
      <ul>
        {stretches.map(({ passage, reason }) => (
          <li key={passage.start}>
            <q>{passage.text}</q> <span className="muted">{reason}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
