import type { Run } from '../../shared/comparison/run.ts';
import { t } from '../texts/t.ts';
import './compared-words.css';

/** Words of two versions in one text: what was put in is underlined, what was taken out struck through, both also said in words. */
export function ComparedWords({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, at) => {
    if (kind === 'same') return text;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at} className="compared">
        <span className="sr-only">{t(kind === 'added' ? 'versions.putIn' : 'versions.takenOut')}</span>
        {text}
      </Mark>
    );
  });
}
